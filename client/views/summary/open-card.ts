import type { TrelloPort } from '../../trello/port';

/** Opens the card, or says why not. */
export function openCard(port: TrelloPort, id: string): void {
  port
    .showCard(id)
    .catch(() => port.alert('This card cannot be opened: it was archived, moved or deleted.', 'warning'))
    // Then Trello answers nothing at all, and there is no other way to say so.
    .catch(() => undefined);
}
