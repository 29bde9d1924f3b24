import fc from 'fast-check';
import { fingerprintOf } from '../../../shared/review/fingerprint';
import { reviewStateOf } from '../../../shared/review/review-state';
import { REVIEW_MARKS } from '../../../shared/taxonomy';
import { coachInWords, reviewCountsInWords } from '../../../shared/words/review';
import { anyLog } from '../../support/arbitraries';
import { customers, log } from '../../support/builders';
import { en as badges } from '../../../shared/messages/badges/en';
import { en as figures } from '../../../shared/messages/figures/en';

const late = { name: 'The bus is late', fields: { severity: 4 }, evidence: log(...customers(2)) };
const review = { of: fingerprintOf(late) };

describe('the state of a review', () => {
  it.each([
    ['none without a review', late, 'none'],
    ['current while the card is as it was', { ...late, review }, 'current'],
    ['outdated when the name changed', { ...late, name: 'The bus comes late', review }, 'outdated'],
    ['outdated when a field changed', { ...late, fields: { severity: 3 as const }, review }, 'outdated'],
    ['outdated when a customer was heard', { ...late, evidence: log(...customers(3)), review }, 'outdated'],
    ['outdated when its fingerprint is none of ours', { ...late, review: { of: '' } }, 'outdated'],
  ])('is %s', (_what, reviewed, state) => {
    expect(reviewStateOf(reviewed)).toBe(state);
  });

  it('is current again when the change was taken back', () => {
    fc.assert(
      fc.property(anyLog(), anyLog(), (before, after) => {
        const reviewed = {
          ...late,
          evidence: before,
          review: { of: fingerprintOf({ ...late, evidence: before }) },
        };
        expect(reviewStateOf({ ...reviewed, evidence: [...before] })).toBe('current');
        if (before.length !== after.length)
          expect(reviewStateOf({ ...reviewed, evidence: after })).toBe('outdated');
      }),
    );
  });
});

describe('a review in words', () => {
  it.each([
    ['needsEvidence', false, 'Coach: more evidence'],
    ['reword', false, 'Coach: reword'],
    ['good', false, 'Coach: good'],
    ['reword', true, 'Coach: reword, outdated'],
  ] as const)('of %s, outdated %p, is "%s"', (mark, outdated, words) => {
    expect(coachInWords(mark, outdated, badges)).toBe(words);
  });

  it('is short enough for a card’s front', () => {
    for (const mark of REVIEW_MARKS) expect(coachInWords(mark, true, badges).length).toBeLessThanOrEqual(32);
  });

  it('counts what there is to do first', () => {
    expect(reviewCountsInWords({ none: 12, outdated: 3, current: 20 }, figures)).toBe(
      '12 to review · 3 outdated · 20 reviewed',
    );
  });
});
