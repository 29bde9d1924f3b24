import { speak } from '../../../client/language/messages';
import { dayInWords } from '../../../client/ui/day-in-words';
import type { Language } from '../../../shared/language/language';

afterEach(() => speak('en'));

it.each<[day: string, language: Language, words: string]>([
  ['2026-11-03', 'en', '3 Nov 2026'],
  ['2026-01-31', 'en', '31 Jan 2026'],
  ['2026-11-03', 'es', '3 nov 2026'],
  ['2026-11-03', 'fr', '3 nov. 2026'],
  ['2026-11-03', 'de', '3. Nov. 2026'],
  ['2026-11-03', 'pt', '3 de nov. de 2026'],
])('reads %s in %s as %s', async (day, language, words) => {
  await speak(language);
  expect(dayInWords(day)).toBe(words);
});

it('leaves alone what is no day', () => {
  expect(dayInWords('soon')).toBe('soon');
});
