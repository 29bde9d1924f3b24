import type { Capability } from '../connector-services';

/** The front of a card: verdict, rating, score. Read from Trello's memory alone: no board data leaves the browser. */
export const cardBadges: Capability = async (port, { items }) => {
  const { capabilities, bursts } = await items();
  return capabilities.badgesOnFront(port, bursts);
};
