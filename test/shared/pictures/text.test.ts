import * as fc from 'fast-check';
import { fitText, pictureText, runsLeftwards } from '../../../shared/pictures/text/fit-text';
import { textWidth } from '../../../shared/pictures/text/text-width';
import { HARD_NAMES } from '../../support/picture-boards';

describe('text that is fitted into lines', () => {
  it('breaks between words', () => {
    expect(fitText('The bus is always late', 6, 3)).toEqual(['The bus is', 'always late']);
  });

  it('ends with an ellipsis where it does not fit', () => {
    expect(fitText('The bus is always late when it rains', 6, 2)).toEqual(['The bus is', 'always lat…']);
  });

  it('breaks Japanese between any two letters', () => {
    expect(fitText('母は毎朝五時に起きて出かける', 5.4, 2)).toEqual(['母は毎朝五', '時に起き…']);
  });

  it('never breaks what a reader takes for one letter', () => {
    expect(fitText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 10, 1)).toEqual(['👩‍👩‍👧‍👦…']);
  });

  it('breaks a word that is longer than a line', () => {
    const lines = fitText('Donaudampfschifffahrtsgesellschaft', 6, 5);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
    expect(lines.length).toBeGreaterThan(2);
  });

  it('is never wider than its line, nor more lines than allowed', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HARD_NAMES), fc.lorem());
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 16, max: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = fitText(text, width, most, true);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, true)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('a board’s text in a picture', () => {
  it('has no marks of direction, no halves of pairs, and few marks upon a letter', () => {
    expect(pictureText('\u202eabc\u0000\ud800 \uffff')).toBe('abc');
    expect(pictureText(`Z${'\u0351'.repeat(60)}`)).toBe(`Z${'\u0351'.repeat(4)}`);
  });

  it('runs leftwards where its first letter does', () => {
    expect(runsLeftwards('الحافلة')).toBe(true);
    expect(runsLeftwards('12. אוטובוס')).toBe(true);
    expect(runsLeftwards('Bus الحافلة')).toBe(false);
    expect(runsLeftwards('123')).toBe(false);
  });
});
