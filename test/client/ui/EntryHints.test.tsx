/** @jest-environment jsdom */
import { render } from '@testing-library/preact';
import '../../../client/language/hints';
import { speak } from '../../../client/language/messages';
import { EntryHints } from '../../../client/ui/EntryHints';
import { LANGUAGES, type Language } from '../../../shared/language/language';

afterEach(() => speak('en'));

const NOTE = 'I would definitely buy this';
const shown = (props: Parameters<typeof EntryHints>[0]) =>
  render(<EntryHints {...props} />).container.textContent;

describe('Hints on an entry', () => {
  it('speak in English on a name and on words about the future', () => {
    expect(shown({ who: 'Anna Fischer' })).toMatch(/looks like a person’s name/);
    expect(shown({ kind: 'interview', note: NOTE })).toMatch(/what somebody would do/);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'are silent in %s, and say so beside the note once there is one',
    async (language: Language) => {
      await speak(language);
      expect(shown({ who: 'Anna Fischer' })).toBe('');
      expect(shown({ kind: 'interview', note: '' })).toBe('');
      expect(shown({ kind: 'interview', note: NOTE })).toMatch(/ingl[eéê]s|anglais|Englisch/);
    },
  );
});
