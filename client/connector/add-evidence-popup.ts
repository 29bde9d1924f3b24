import type { TrelloPort } from '../trello/port';

/** Pixels: the form with its five controls and a line for a message. */
const HEIGHT = 400;

/** Opens the form for one entry of evidence at the element whose callback this is. */
export function openAddEvidence(port: TrelloPort): Promise<void> {
  return port.popup({ title: 'Add evidence', page: 'add-evidence', height: HEIGHT });
}
