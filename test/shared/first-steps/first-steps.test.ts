import * as fc from 'fast-check';
import { PROMPTS } from '../../../shared/coaching/prompts';
import {
  allDone,
  FIRST_STEPS,
  firstStepsOf,
  type FirstStepName,
} from '../../../shared/first-steps/first-steps';
import { startingQuestions } from '../../../shared/first-steps/starting-questions';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { COLUMNS } from '../../../shared/taxonomy';
import { anyLog } from '../../support/arbitraries';
import { snapshot } from '../../support/builders';
import { drawBoard } from '../../support/draw-board';

const TODAY = '2026-11-23';

function stepsOf(board: BoardSnapshot, canvas?: string) {
  const summary = summariseBoard(board, { asOf: TODAY });
  return firstStepsOf(summary, board, canvas ?? summary.canvases[0]?.canvas.key ?? null);
}
const doneOn = (board: BoardSnapshot, canvas?: string): FirstStepName[] =>
  stepsOf(board, canvas).flatMap(({ step, done }) => (done ? [step] : []));

const PROFILE = `
  Customer jobs
  Pains
  Gains
`;

describe('the first steps', () => {
  it('are all to be done on a board without a canvas', () => {
    const steps = stepsOf(drawBoard('To do\n  - Buy milk'));
    expect(steps.map(({ step }) => step)).toEqual([...FIRST_STEPS]);
    expect(steps.every(({ have, done }) => have === 0 && !done)).toBe(true);
  });

  it('begin with lists for jobs, pains and gains: two of them are not enough', () => {
    expect(stepsOf(drawBoard('Customer jobs\nPains'))[0]).toEqual({
      step: 'mapLists',
      have: 2,
      need: 3,
      done: false,
    });
    expect(doneOn(drawBoard(PROFILE))).toEqual(['mapLists']);
  });

  it('count a list that was chosen by hand', () => {
    const board = drawBoard('Customer jobs\nPains\nNice to have', {
      settings: { lists: { 'list-3': { column: 'gain' } } },
    });
    expect(doneOn(board)).toContain('mapLists');
  });

  it('ask for five cards on any of the six columns', () => {
    const four = 'Pains\n  - a\n  - b\n  - c\nPain relievers\n  - d\n';
    expect(doneOn(drawBoard(four))).not.toContain('writeCards');
    expect(doneOn(drawBoard(`${four}  - e\n`))).toContain('writeCards');
  });

  it('do not count cards of lists beside the canvas', () => {
    expect(stepsOf(drawBoard('Pains\n  - a\nTo do\n  - b\n  - c'))[1]).toMatchObject({ have: 1 });
  });

  it('ask for an interview, which desk research and the team’s opinion are not', () => {
    const heard = (kind: string) => drawBoard(`Pains\n  - a\n      C01 ${kind}\n`);
    expect(doneOn(heard('interview'))).toEqual(['logInterview']);
    expect(doneOn(heard('deskResearch'))).toEqual([]);
    expect(doneOn(heard('teamOpinion'))).toEqual([]);
  });

  it('ask for three ratings', () => {
    const rated = 'Pains\n  - a | severity=4\n  - b | severity=1\nGains\n  - c | relevance=3\n';
    expect(doneOn(drawBoard(rated))).toEqual(['rate']);
    expect(doneOn(drawBoard(rated.replace(' | relevance=3', '')))).toEqual([]);
  });

  it('end with three cards of one column that customers spoke for', () => {
    const card = (name: string, kind = 'interview') => `  - ${name}\n      C01 ${kind}\n`;
    const [a, b, c] = [card('a'), card('b'), card('c')];
    expect(doneOn(drawBoard(`Pains\n${a}${b}${c}`))).toContain('topThree');
    expect(doneOn(drawBoard(`Pains\n${a}${b}Gains\n${c}`))).not.toContain('topThree');
    expect(doneOn(drawBoard(`Pains\n${a}${b}${card('c', 'teamOpinion')}`))).not.toContain('topThree');
    expect(doneOn(drawBoard(`Pains\n${a}${b}${card('c', 'interview contradicts')}`))).not.toContain(
      'topThree',
    );
  });

  it('are told of one canvas at a time', () => {
    const board = drawBoard('Team A: Pains\n  - a\n      C01 interview\nTeam B: Pains\n  - b\n');
    expect(doneOn(board, 'team a')).toEqual(['logInterview']);
    expect(doneOn(board, 'team b')).toEqual([]);
  });
});

describe('for every board', () => {
  const NAMES = ['Customer jobs', 'Pains', 'Gains', 'Pain relievers', 'To do'];
  const anyBoard = fc
    .array(
      fc.record({
        list: fc.integer({ min: 1, max: NAMES.length }),
        evidence: anyLog({}, 3),
        rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      }),
      { maxLength: 14 },
    )
    .map((cards) =>
      snapshot({
        lists: NAMES.map((name) => ({ name })),
        cards: cards.map(({ list, evidence, rating }) => ({
          idList: `list-${list}`,
          item: { evidence, fields: rating === undefined ? {} : { severity: rating, importance: rating } },
        })),
      }),
    );

  it('a step is done exactly when it has what it needs, and never has more', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const steps = stepsOf(board);
        for (const { have, need, done } of steps) {
          expect(have).toBeGreaterThanOrEqual(0);
          expect(have).toBeLessThanOrEqual(need);
          expect(done).toBe(have === need);
        }
        expect(allDone(steps)).toBe(steps.every(({ done }) => done));
      }),
      { numRuns: 60 },
    );
  });

  it('a further card undoes no step', () => {
    fc.assert(
      fc.property(
        anyBoard,
        fc.integer({ min: 1, max: NAMES.length }),
        anyLog({}, 3),
        (board, list, evidence) => {
          const more = snapshot({
            lists: board.lists,
            cards: [...board.cards, { id: 'further', idList: `list-${list}`, item: { evidence } }],
          });
          const after = new Set(doneOn(more));
          for (const step of doneOn(board)) expect(after).toContain(step);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the questions to start from', () => {
  it.each(COLUMNS)('are two of the prompts for %s', (column) => {
    const questions = startingQuestions(column);
    expect(questions).toHaveLength(2);
    for (const prompt of questions) {
      expect(PROMPTS).toContain(prompt);
      expect(prompt.columns).toContain(column);
    }
  });

  it('differ from column to column', () => {
    const ids = COLUMNS.flatMap((column) => startingQuestions(column).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
