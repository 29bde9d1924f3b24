/** What a card that gets full shows. It loads behind what is needed to work on the card. */
export { RoomForEntry } from './RoomForEntry';
export { RoomLeft } from './RoomLeft';
