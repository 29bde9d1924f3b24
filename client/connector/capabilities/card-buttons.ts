import { openAddEvidence } from '../add-evidence-popup';
import type { Capability } from '../connector-services';
import type { TrelloPort } from '../../trello/port';

/** Opens the form for a whole interview, with the card in context ticked. */
const openInterview =
  (title: string) =>
  (port: TrelloPort): Promise<void> => {
    const { idCard } = port.context();
    return port.modal({
      title,
      page: 'interview',
      ...(idCard === null ? {} : { args: { idCard } }),
      fullscreen: true,
    });
  };

/** Ways to add evidence for members who look for them among the card's buttons: to this card, or to all that came up. */
export const cardButtons: Capability = async (port, { icon, titles }) => {
  const { canWriteCard, canWriteBoard } = port.context();
  if (!canWriteCard) return [];
  const { addEvidence, logInterview } = await titles(port);
  const button = (text: string, open: (title: string) => (port: TrelloPort) => Promise<void>) => ({
    icon: icon.plain,
    text,
    condition: 'edit',
    callback: open(text),
  });
  const add = button(addEvidence, openAddEvidence);
  const log = button(logInterview, openInterview);
  return canWriteBoard ? [add, log] : [add];
};
