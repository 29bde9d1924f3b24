import type { TrelloPort } from '../../trello/port';

/** Pixels; the page asks for what it needs once it is drawn. */
const HEIGHT = 560;

/** Opens "Set up columns". Trello shows one modal at a time: from another of ours this takes its place. */
export function openSetUp(port: TrelloPort): void {
  port
    .modal({ title: 'Canvas Signals', page: 'set-up', height: HEIGHT })
    .catch(() => port.alert('Trello did not open this. Try again.', 'warning').catch(() => undefined));
}
