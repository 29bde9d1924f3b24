import type { BadgeWords } from '../../../shared/messages/badges/en';
import { de } from '../../../shared/messages/badges/de';
import { en } from '../../../shared/messages/badges/en';
import { es } from '../../../shared/messages/badges/es';
import { fr } from '../../../shared/messages/badges/fr';
import { pt } from '../../../shared/messages/badges/pt';
import type { ItemScore } from '../../../shared/scoring/score-item';
import { PROFILE_COLUMNS, REVIEW_MARKS, VERDICTS } from '../../../shared/taxonomy';
import { coachInWords } from '../../../shared/words/review';
import { verdictInWords } from '../../../shared/words/verdict';

/** Characters that a badge may take; Trello cuts what is much longer. Two of the longest English ones take a few more. */
const MOST = 26;
const MOST_CONTESTED_OR_OUTDATED = 30;

const judged = (
  parts: Partial<Pick<ItemScore, 'verdict' | 'contested'>>,
  supporting: number,
  against: number,
) =>
  ({
    verdict: 'heard',
    contested: false,
    supporting: { customers: supporting },
    contradicting: { customers: against },
    ...parts,
  }) as ItemScore;

/** Every badge text that there is, with two-digit counts. */
function plainTexts(words: BadgeWords): string[] {
  return [
    ...VERDICTS.map((verdict) => verdictInWords(judged({ verdict }, 88, 0), words)),
    verdictInWords(judged({ verdict: 'assumption' }, 0, 88), words),
    ...PROFILE_COLUMNS.flatMap((column) => [words.ratings[column](5), words.ranks[column](3)]),
    ...REVIEW_MARKS.map((mark) => coachInWords(mark, false, words)),
    words.noEvidence,
    words.unreadable,
  ];
}

const longerTexts = (words: BadgeWords): string[] => [
  verdictInWords(judged({ contested: true }, 88, 88), words),
  ...REVIEW_MARKS.map((mark) => coachInWords(mark, true, words)),
];

describe.each(Object.entries({ en, es, fr, de, pt }))('badges in %s', (_, words) => {
  it('are short enough to be read on a card', () => {
    expect(plainTexts(words).filter((text) => text.length > MOST)).toEqual([]);
    expect(longerTexts(words).filter((text) => text.length > MOST_CONTESTED_OR_OUTDATED)).toEqual([]);
  });

  it('tell every verdict, mark and rank apart', () => {
    const all = [...plainTexts(words), ...longerTexts(words)];
    expect(new Set(all).size).toBe(all.length);
  });
});
