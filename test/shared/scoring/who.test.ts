import * as fc from 'fast-check';
import { customerKey } from '../../../shared/scoring/who';

describe('two spellings are one customer', () => {
  it.each([
    ['case', 'C07', 'c07'],
    ['white space around', '  C07\t', 'C07'],
    ['white space inside', 'Group \u00a0 2', 'group 2'],
    ['full-width letters and digits', 'Ｃ０７', 'C07'],
    ['a ligature', 'ﬁrst', 'FIRST'],
    ['an accent as one character or two', 'Ren\u00e9', 'RENE\u0301'],
    ['the dotted capital I', 'İris', 'iris'],
    ['the dotted capital I as two characters', 'I\u0307ris', 'iris'],
    ['the sharp s', 'Weiß', 'WEISS'],
    ['the capital sharp s', 'WEIẞ', 'weiss'],
    ['the final sigma', 'ΝΙΚΟΣ', 'νικος'],
  ])('with %s', (_what, one, other) => {
    expect(customerKey(one)).toBe(customerKey(other));
  });
});

describe('two customers stay two', () => {
  it.each([
    ['other numbers', 'C07', 'C7'],
    ['an accent', 'René', 'Rene'],
    ['a space', 'C 07', 'C07'],
    ['names of objects', '__proto__', 'constructor'],
  ])('with %s', (_what, one, other) => {
    expect(customerKey(one)).not.toBe(customerKey(other));
  });
});

it('a key is its own key, whatever the characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (who) => {
      expect(customerKey(customerKey(who))).toBe(customerKey(who));
    }),
    { numRuns: 1_000 },
  );
});

it('takes an unpaired surrogate as it is', () => {
  expect(customerKey('C\ud800')).toBe('c\ud800');
});
