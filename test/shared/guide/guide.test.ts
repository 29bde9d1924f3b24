import * as fc from 'fast-check';
import { checkNote } from '../../../shared/evidence-checks/check-note';
import { PROMPTS } from '../../../shared/coaching/prompts';
import { en as hints } from '../../../shared/messages/hints/en';
import { en as prompts } from '../../../shared/messages/prompts/en';
import { guideOf } from '../../../shared/guide/guide';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { isProfile } from '../../../shared/taxonomy';
import { anyCanvas } from '../../support/arbitraries';
import { drawBoard } from '../../support/draw-board';

function guidesOf(snapshot: BoardSnapshot) {
  const summary = summariseBoard(snapshot, { asOf: '2026-06-02' });
  const items = new Map(summary.items.map((item) => [item.id, item]));
  return summary.canvases.map((canvas) => guideOf(canvas, items, snapshot));
}

const BOARD = drawBoard(`
  Jobs
    - Get to work | importance=5
  Pains
    - The bus is late | severity=5
    - The bus is full | severity=4
        S01 survey
  Pain relievers
    - Live map | addresses=card-2
`);

describe('an interview guide', () => {
  const [guide] = guidesOf(BOARD);

  it('goes from jobs to pains to gains, a few questions each', () => {
    expect(guide?.parts.map(({ column }) => column)).toEqual(['job', 'pain', 'gain']);
    for (const { questions } of guide?.parts ?? []) {
      expect(questions.length).toBeGreaterThanOrEqual(3);
      expect(questions.length).toBeLessThanOrEqual(4);
    }
  });

  it('begins each part with a story to tell', () => {
    for (const { questions } of guide?.parts ?? []) expect(questions[0]?.findsOut).toContain('firstEvidence');
  });

  it('says what to listen for: the assumptions of each column', () => {
    expect(guide?.parts.map(({ listenFor }) => listenFor.map(({ name }) => name))).toEqual([
      ['Get to work'],
      ['The bus is late'],
      [],
    ]);
  });

  it('keeps what an interview cannot test for afterwards', () => {
    expect(guide?.tests.map(({ item, exploration }) => [item.name, exploration.test])).toEqual([
      ['Live map', 'experiment'],
    ]);
  });

  it('asks customers only, and nothing twice, on any board', () => {
    fc.assert(
      fc.property(anyCanvas, (snapshot) => {
        for (const { parts } of guidesOf(snapshot)) {
          const questions = parts.flatMap((part) => part.questions);
          expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
          for (const part of parts)
            for (const { columns } of part.questions) expect(columns).toContain(part.column);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the questions that a guide can ask', () => {
  const toCustomers = PROMPTS.filter(({ columns }) => columns.some(isProfile));

  it.each(toCustomers.map(({ id }) => [id, prompts[id]] as const))(
    '%s is about what was, not what would be',
    (_, question) => {
      expect(question).not.toMatch(
        /\b(?:would you|will you|could you imagine|if we|if there were|do you think|wouldn’t|don’t you|isn’t it)\b/i,
      );
      expect(checkNote('interview', question, hints)).toEqual([]);
    },
  );
});
