/** @jest-environment jsdom */
import {
  createLocaleSwitch,
  LOCALE_CHOICES,
  type LocaleSwitch,
} from '../../../server/local-board/page/locale/locale-choice';
import { languageOf, LANGUAGES } from '../../../shared/language/language';

beforeEach(() => localStorage.clear());

/** A page at this address, with how often it was loaded anew. */
function pageAt(search: string): { readonly locale: LocaleSwitch; readonly went: string[] } {
  const went: string[] = [];
  const location = {
    get search() {
      return search;
    },
    set search(next: string) {
      went.push(next);
    },
    reload: () => void went.push('reload'),
  };
  return { locale: createLocaleSwitch({ localStorage, location }), went };
}

describe('the language of the local board’s member', () => {
  test('is English at first', () => {
    expect(pageAt('').locale.locale).toBe('en');
  });

  test('is kept when it is chosen, and the page is loaded with it', () => {
    const { locale, went } = pageAt('?member=1');
    locale.choose('pt-BR');
    expect(went).toEqual(['reload']);
    expect(pageAt('').locale.locale).toBe('pt-BR');
  });

  test('is what the address asks for, for this page only', () => {
    pageAt('').locale.choose('fr');
    expect(pageAt('?locale=de').locale.locale).toBe('de');
    expect(pageAt('').locale.locale).toBe('fr');
  });

  test('can be chosen although the address asks for another', () => {
    const { locale, went } = pageAt('?member=1&locale=de');
    locale.choose('es');
    expect(went).toEqual(['member=1']);
    expect(pageAt('?member=1').locale.locale).toBe('es');
  });

  test.each(['<b>', 'de"', '', 'a'.repeat(40), 'en en'])('%j in the address is no locale', (asked) => {
    expect(pageAt(`?locale=${encodeURIComponent(asked)}`).locale.locale).toBe('en');
  });

  test('can be each that the Power-Up speaks, and one that it does not', () => {
    expect(new Set(LOCALE_CHOICES.map(languageOf))).toEqual(new Set(LANGUAGES));
    expect(LOCALE_CHOICES.length).toBeGreaterThan(LANGUAGES.length);
  });
});
