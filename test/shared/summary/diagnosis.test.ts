import { SIGNAL_1 } from '../../../shared/scoring/signal-1';
import { summariseColumn } from '../../../shared/summary/column-summary';
import { diagnose } from '../../../shared/summary/diagnosis';

type Ranked = Parameters<typeof diagnose>[0][number];

/** Items with these scores, all with evidence. */
const scored = (...scores: number[]): Ranked[] =>
  scores.map((score) => ({ score, priority: null, latestEvidence: '2026-06-01' }));
const untouched = (count: number): Ranked[] =>
  Array.from({ length: count }, () => ({ score: 0, priority: null, latestEvidence: null }));
const rated = (count: number): Ranked[] =>
  Array.from({ length: count }, () => ({ score: 4.8, priority: 1, latestEvidence: null }));

describe('a diagnosis', () => {
  it.each<[string, Ranked[], ReturnType<typeof diagnose>]>([
    [
      'an empty column is too shallow, for both reasons',
      [],
      {
        verdict: 'tooShallow',
        reasons: [
          { code: 'fewItems', count: 0 },
          { code: 'fewWithEvidence', count: 0 },
        ],
      },
    ],
    [
      'two items with evidence are too few',
      scored(60, 20),
      {
        verdict: 'tooShallow',
        reasons: [
          { code: 'fewItems', count: 2 },
          { code: 'fewWithEvidence', count: 2 },
        ],
      },
    ],
    [
      'many items of which two have evidence are too shallow',
      [...scored(60, 20), ...rated(5)],
      {
        verdict: 'tooShallow',
        reasons: [
          { code: 'fewWithEvidence', count: 2 },
          { code: 'noClearCut', gap: 0 },
        ],
      },
    ],
    ['three with evidence are clear', scored(60, 50, 40), { verdict: 'clear', reasons: [] }],
    [
      'five that lie close are clear, for there is no sixth',
      scored(40, 40, 40, 40, 40),
      { verdict: 'clear', reasons: [] },
    ],
    [
      'third and sixth 3 points apart: too broad',
      scored(60, 50, 12.3, 12, 11, 9.3),
      { verdict: 'tooBroad', reasons: [{ code: 'noClearCut', gap: 3 }] },
    ],
    [
      'third and sixth 3.1 points apart: clear',
      scored(60, 50, 12.4, 12, 11, 9.3),
      { verdict: 'clear', reasons: [] },
    ],
    [
      'twelve untouched items are bearable',
      [...scored(60, 50, 40), ...untouched(12)],
      { verdict: 'clear', reasons: [] },
    ],
    [
      'thirteen are not',
      [...scored(60, 50, 40), ...untouched(13)],
      { verdict: 'tooBroad', reasons: [{ code: 'manyUntouched', count: 13 }] },
    ],
    [
      'rated ones are not untouched',
      [...scored(60, 50, 40), ...rated(20)],
      { verdict: 'clear', reasons: [] },
    ],
    [
      'too shallow wins over too broad, and every reason is told',
      untouched(13),
      {
        verdict: 'tooShallow',
        reasons: [
          { code: 'fewWithEvidence', count: 0 },
          { code: 'noClearCut', gap: 0 },
          { code: 'manyUntouched', count: 13 },
        ],
      },
    ],
  ])('%s', (_what, ranked, diagnosis) => {
    expect(diagnose(ranked, SIGNAL_1)).toEqual(diagnosis);
  });
});

describe('the near miss', () => {
  const firmness = () => ({ share: 1, word: 'firm' as const });
  const columnOf = (...scores: number[]) =>
    summariseColumn(
      'pain',
      scored(...scores).map((each, index) => ({ ...each, id: `card-${index + 1}` })),
      firmness,
      SIGNAL_1,
    );

  it('is number 4, by how much it lies behind number 3', () => {
    const { top, nearMiss } = columnOf(60, 50, 40.3, 38.2, 10);
    expect(top.map(({ id }) => id)).toEqual(['card-1', 'card-2', 'card-3']);
    expect(nearMiss).toEqual({ id: 'card-4', distance: 2.1 });
  });

  it('is none where there is no number 4', () => {
    expect(columnOf(60, 50, 40).nearMiss).toBeNull();
    expect(columnOf(60)).toMatchObject({ nearMiss: null, items: 1, top: [{ id: 'card-1' }] });
  });
});
