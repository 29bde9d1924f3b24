import { plain } from '../plain';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as the text of an element or of an attribute in quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');

/** A board's text, which may run in another direction than the page's own. */
export const foreign = (text: string): string => `<bdi>${escaped(plain(text))}</bdi>`;
