import { useSession } from '../session';
import { LOCALE_CHOICES } from './locale-choice';

/** A language by its own name, with its code: "Deutsch (de)". */
const nameOf = (locale: string) => {
  const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(locale);
  return `${name ?? locale} (${locale})`;
};

/** The member's language. The board itself stays English; the Power-Up's pages follow. */
export function LocaleSelect() {
  const { locale, choose } = useSession().locale;
  const choices: readonly string[] = LOCALE_CHOICES;
  return (
    <label class="compact">
      Language
      <select
        class="input"
        value={locale}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        {(choices.includes(locale) ? choices : [...choices, locale]).map((one) => (
          <option key={one} value={one} lang={one}>
            {nameOf(one.replace('_', '-'))}
          </option>
        ))}
      </select>
    </label>
  );
}
