import type { Capability } from '../connector-services';

/** The top of the card's back: the verdict, which opens the form for those who may write, and the score. */
export const cardDetailBadges: Capability = async (port, { items }) => {
  const { capabilities, bursts } = await items();
  return capabilities.badgesOnBack(port, bursts);
};
