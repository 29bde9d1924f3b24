import type { Capability } from '../connector-services';

/** Pixels, until the page has measured itself: the line on top, the fields of a pain and the form. */
const HEIGHT = 480;

/**
 * The item's fields and evidence. A card outside the canvas has the section too: the page then says how to bring it in, and what
 * is stored on the card stays in sight when somebody moves it to Done.
 */
export const cardBackSection: Capability = (port, { icon }) => ({
  title: 'Canvas Signals',
  icon: icon.plain,
  content: { type: 'iframe', url: port.signedUrl('card-section'), height: HEIGHT },
});
