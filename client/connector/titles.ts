import type { Catalogue } from '../../shared/language/catalogue';
import type { TrelloPort } from '../trello/port';
import { withTimeout } from '../trello/with-timeout';
import type { ItemServices } from './connector-services';
import { en } from './messages/en';

/** The words of buttons, menus and titles in one language. */
export type Titles = Catalogue<typeof en>;

/** Milliseconds to wait for another language than English: a button in English is better than none, which a late answer would be. */
const WITHIN = 2_500;

/** The titles in the language of the member who sees them: English at once, another with the part that knows items. */
export function createTitles(items: () => Promise<ItemServices>): (port: TrelloPort) => Promise<Titles> {
  return async (port) => {
    const { locale } = port.context();
    if (/^en/i.test(locale)) return en;
    const translated = items().then(({ capabilities }) => capabilities.titlesIn(locale));
    return (await withTimeout(translated, WITHIN).catch(() => null)) ?? en;
  };
}
