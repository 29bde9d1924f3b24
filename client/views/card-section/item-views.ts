/** What draws a card, with fields, form and score. It loads behind what is needed to read the card. */
export { CanvasItem } from './CanvasItem';
export { ItemToRead } from './ItemToRead';
export { NotOnCanvas } from '../evidence/NotOnCanvas';
