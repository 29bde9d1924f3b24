/** Control characters but line breaks and tabs, and the marks that turn the direction of the text around them. */
const TROUBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
/** The most characters of a name that are drawn where there is little room; what is longer shows in full on the card's back. */
const LONGEST = 500;

/** Text from a board, fit to be drawn: nothing invisible in it that could make it pass for something else. */
export const plainText = (text: string): string => text.replace(TROUBLE, '');

/** The same, cut where it would fill the board. */
export function shortText(text: string, longest = LONGEST): string {
  if (text.length <= longest) return plainText(text);
  return `${plainText(text.slice(0, longest)).replace(/[\ud800-\udbff]$/, '')}…`;
}
