/** The locales that one can choose here: those in which the Power-Up speaks, and one in which it does not, to see what it does then. */
export const LOCALE_CHOICES = ['en', 'es', 'fr', 'de', 'pt-BR', 'nl'] as const;

const KEY = 'local-board-locale';
/** As Trello writes them: "de", "pt-BR", "zh-Hans". */
const LOCALE = /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i;

/** The locale of the member before this page, as Trello would tell it to the Power-Up. */
export interface LocaleSwitch {
  readonly locale: string;
  /** Keeps a locale and loads the page with it: a frame has one language from its first line to its end. */
  choose(locale: string): void;
}

type LocaleWindow = Pick<Window, 'localStorage'> & {
  readonly location: Pick<Location, 'search' | 'reload'>;
};

/** One the address asks for (`?locale=de`), which is not kept; else the one that was chosen last; else English. */
function localeOf({ localStorage, location }: LocaleWindow): string {
  const asked = new URLSearchParams(location.search).get('locale');
  const found = [asked, localStorage.getItem(KEY)].find((locale) => locale !== null && LOCALE.test(locale));
  return found ?? 'en';
}

export function createLocaleSwitch(window: LocaleWindow): LocaleSwitch {
  return {
    locale: localeOf(window),
    choose(locale) {
      const { localStorage, location } = window;
      localStorage.setItem(KEY, locale);
      const query = new URLSearchParams(location.search);
      if (!query.has('locale')) return location.reload();
      // What the address asks for would win over what was chosen.
      query.delete('locale');
      location.search = query.toString();
    },
  };
}
