import type { Room } from '../../trello/card-store';

/** From this many short notes on, nobody has to think of the room. */
const PLENTY = 10;

function inWords(notes: number): string {
  if (notes <= 0) return 'This card is full. Delete an entry that is no longer needed to make room.';
  return `Room for about ${notes} more short ${notes === 1 ? 'note' : 'notes'} on this card.`;
}

/** What still fits on the card, said only when it gets scarce. */
export function RoomLeft({ room: { notes } }: { readonly room: Room }) {
  return notes >= PLENTY ? null : <footer class="room-left">{inWords(notes)}</footer>;
}
