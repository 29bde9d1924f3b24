import * as fc from 'fast-check';
import { judgedMarksOf, type MarkState } from '../../../shared/marks/marks';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { JUDGED_MARKS, type JudgedMark } from '../../../shared/taxonomy';
import { anyCanvas } from '../../support/arbitraries';
import { drawBoard } from '../../support/draw-board';

function marksOf(text: string) {
  const snapshot = drawBoard(text);
  const summary = summariseBoard(snapshot, { asOf: '2026-06-02' });
  const items = new Map(summary.items.map((item) => [item.id, item]));
  const [canvas] = summary.canvases;
  if (!canvas) throw new Error('no canvas was drawn');
  return judgedMarksOf(canvas, items, snapshot);
}

const markOf = (mark: JudgedMark, text: string) => marksOf(text).find((one) => one.mark === mark);

describe('the marks of a value proposition that data can tell', () => {
  it('are unknown on a canvas without a value map, but for focus, which is open', () => {
    const states = marksOf(`
      Pains
        - The bus is late | severity=5
    `).map(({ mark, state }) => [mark, state]);
    expect(states).toEqual([
      ['focus', 'open'],
      ['unsatisfied', 'unknown'],
      ['fewDoneWell', 'unknown'],
      ['beyondFunctional', 'unknown'],
      ['measured', 'unknown'],
      ['manyOrMuch', 'unknown'],
    ]);
  });

  test.each<[what: string, addresses: string, state: MarkState]>([
    ['all of two', 'card-1,card-2', 'holds'],
    ['one of two', 'card-1', 'partly'],
    ['none', 'card-9', 'open'],
  ])('focus, where the value map addresses %s top items', (_, addresses, state) => {
    const mark = markOf(
      'focus',
      `
      Pains
        - The bus is late | severity=5
        - The bus is full | severity=3
      Pain relievers
        - Live map | addresses=${addresses}
    `,
    );
    expect(mark?.state).toBe(state);
    expect(mark?.of).toEqual(['card-1', 'card-2']);
  });

  test.each<[served: string, state: MarkState]>([
    ['served=2', 'holds'],
    ['served=5', 'open'],
    ['', 'unknown'],
  ])('on the unsatisfied, where a pain of severity 4 is "%s"', (served, state) => {
    const mark = markOf(
      'unsatisfied',
      `
      Pains
        - The bus is late | severity=4 ${served}
      Pain relievers
        - Live map | addresses=card-1
    `,
    );
    expect(mark?.state).toBe(state);
  });

  it('few but done well needs relievers that were shown to work', () => {
    const talk = `
      Pains
        - The bus is late | severity=4
      Pain relievers
        - Live map | addresses=card-1
    `;
    const use = `${talk}
            C01 experiment
            C02 experiment
            C03 usageData
    `;
    expect(markOf('fewDoneWell', talk)?.state).toBe('open');
    expect(markOf('fewDoneWell', use)).toMatchObject({ state: 'holds', for: ['card-1'], of: ['card-1'] });
  });

  it('ten are no longer few, however well they are done', () => {
    const pains = Array.from({ length: 10 }, (_, at) => `        - Pain ${at}`).join('\n');
    const all = Array.from({ length: 10 }, (_, at) => `card-${at + 1}`).join(',');
    const mark = markOf(
      'fewDoneWell',
      `
      Pains
${pains}
      Pain relievers
        - Live map | addresses=${all}
            C01 experiment
            C02 experiment
            C03 usageData
    `,
    );
    expect(mark?.state).toBe('open');
    expect(mark?.for).toHaveLength(10);
  });

  test.each<[feltAs: string, state: MarkState]>([
    ['feltAs=social', 'holds'],
    ['feltAs=functional', 'open'],
    ['', 'unknown'],
  ])('beyond functional, where the addressed pain says "%s"', (feltAs, state) => {
    const mark = markOf(
      'beyondFunctional',
      `
      Pains
        - The bus is late | ${feltAs}
      Pain relievers
        - Live map | addresses=card-1
    `,
    );
    expect(mark?.state).toBe(state);
  });

  test.each<[what: string, evidence: string, state: MarkState]>([
    ['half of those heard', 'C01 interview', 'holds'],
    ['few, of whom two pay', 'C01 interview investment\n            C02 interview investment', 'holds'],
    ['few, of whom one pays', 'C01 interview investment', 'open'],
  ])('many people or much money, where it is said by %s', (what, evidence, state) => {
    const others = what.startsWith('half') ? 2 : 9;
    const rest = Array.from({ length: others - 1 }, (_, at) => `            D0${at} interview`).join('\n');
    const mark = markOf(
      'manyOrMuch',
      `
      Pains
        - The bus is late | severity=5
            ${evidence}
        - Another
${rest}
      Pain relievers
        - Live map | addresses=card-1
    `,
    );
    expect(mark?.state).toBe(state);
  });

  it('measured as the customer measures, where top jobs say how', () => {
    const mark = markOf(
      'measured',
      `
      Jobs
        - Get to work | importance=5
      Pains
        - The bus is late
    `,
    );
    expect(mark).toMatchObject({ state: 'open', of: ['card-1'] });
  });

  it('come once each on any board, and speak only for items that were looked at', () => {
    fc.assert(
      fc.property(anyCanvas, (snapshot) => {
        const summary = summariseBoard(snapshot, { asOf: '2026-06-02' });
        const items = new Map(summary.items.map((item) => [item.id, item]));
        for (const canvas of summary.canvases) {
          const marks = judgedMarksOf(canvas, items, snapshot);
          expect(marks.map(({ mark }) => mark)).toEqual([...JUDGED_MARKS]);
          for (const mark of marks) {
            expect(mark.of).toEqual(expect.arrayContaining([...mark.for]));
            expect(mark.state === 'unknown').toBe(mark.of.length === 0);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
