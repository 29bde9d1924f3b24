import { dayInWords } from '../../../client/ui/day-in-words';

it.each([
  ['2026-11-03', '3 Nov 2026'],
  ['2026-01-31', '31 Jan 2026'],
])('reads %s as %s', (day, words) => {
  expect(dayInWords(day)).toBe(words);
});

it('leaves alone what is no day', () => {
  expect(dayInWords('soon')).toBe('soon');
});
