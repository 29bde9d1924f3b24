import type { TrelloPort } from '../../trello/port';
import { messages } from '../messages';

/** Pixels; the page asks for what it needs once it is drawn. */
const HEIGHT = 560;

/** Opens "Set up columns". Trello shows one modal at a time: from another of ours this takes its place. */
export function openSetUp(port: TrelloPort): void {
  port
    .modal({ title: 'Canvas Signals', page: 'set-up', height: HEIGHT })
    .catch(() => port.alert(messages().notOpened, 'warning').catch(() => undefined));
}
