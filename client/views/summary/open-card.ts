import type { TrelloPort } from '../../trello/port';
import { messages } from '../messages';

/** Opens the card, or says why not. */
export function openCard(port: TrelloPort, id: string): void {
  port
    .showCard(id)
    .catch(() => port.alert(messages().cardNotOpened, 'warning'))
    // Then Trello answers nothing at all, and there is no other way to say so.
    .catch(() => undefined);
}
