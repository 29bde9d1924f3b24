import { plainText, shortText } from '../../../server/local-board/page/parts/shown-text';
import { readableOn } from '../../../server/local-board/page/parts/readable-on';

test('what could make a name pass for another is not drawn, and what people write is', () => {
  expect(plainText('pay\u202Efdp.exe\u0000\u2066x\u2069')).toBe('payfdp.exex');
  expect(plainText('שלום, café 👩‍👩‍👧 a\tb\nc')).toBe('שלום, café 👩‍👩‍👧 a\tb\nc');
});

test('a name of 16 kB is cut, never within a character', () => {
  expect(shortText('x'.repeat(16_384))).toBe(`${'x'.repeat(500)}…`);
  expect(shortText('abc😀def', 4)).toBe('abc…');
  expect(shortText('short')).toBe('short');
});

test('text on a Power-Up’s own colour is black or white, whichever reads better', () => {
  expect(['#ffffff', '#ffff00', '#000000', '#0c3953'].map(readableOn)).toEqual([
    '#000000',
    '#000000',
    '#ffffff',
    '#ffffff',
  ]);
});
