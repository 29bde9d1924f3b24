import { describe, expect, test } from '@jest/globals';
import { formatsOf } from '../../../shared/language/formats';
import { languageOf } from '../../../shared/language/language';

describe("the language for a member's Trello locale", () => {
  test.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['pt-BR', 'pt'],
    ['de_AT', 'de'],
    ['FR', 'fr'],
    ['es-419', 'es'],
    ['nl', 'en'],
    ['eo', 'en'],
    ['', 'en'],
  ])('%s is spoken to in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

describe('how a language writes numbers', () => {
  const cards = { one: 'card', other: 'cards' };

  test('English parts thousands with commas and counts nothing as many', () => {
    const { counted, decimal } = formatsOf('en');
    expect([counted(0, cards), counted(1, cards), counted(1200, cards)]).toEqual([
      '0 cards',
      '1 card',
      '1,200 cards',
    ]);
    expect(decimal(24.94)).toBe('24.9');
  });

  test('French counts nothing as one', () => {
    expect(formatsOf('fr').counted(0, { one: 'carte', other: 'cartes' })).toBe('0 carte');
  });

  test('German writes a comma before decimals', () => {
    expect(formatsOf('de').decimal(7)).toBe('7,0');
  });

  test('the last of several is joined with a word', () => {
    expect(formatsOf('es').list(['C02', 'C05', 'C09'])).toBe('C02, C05 y C09');
  });
});
