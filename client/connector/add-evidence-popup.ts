import type { TrelloPort } from '../trello/port';

/** Pixels: the form with its five controls and a line for a message. */
const HEIGHT = 400;

/** A callback that opens the form for one entry of evidence at the element whose callback it is. */
export const openAddEvidence =
  (title: string) =>
  (port: TrelloPort): Promise<void> =>
    port.popup({ title, page: 'add-evidence', height: HEIGHT });
