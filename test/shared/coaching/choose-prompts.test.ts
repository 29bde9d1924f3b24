import * as fc from 'fast-check';
import { choosePrompts, turnsOf } from '../../../shared/coaching/choose-prompts';
import { lacksOf, type Lack } from '../../../shared/coaching/lacks';
import type { Prompt } from '../../../shared/coaching/prompt';
import { PROMPTS } from '../../../shared/coaching/prompts';
import { COLUMNS } from '../../../shared/taxonomy';
import { anyColumn } from '../../support/arbitraries';

const anyCount = fc.constantFrom(2 as const, 3 as const);
const anyCase = anyColumn.chain((column) =>
  fc.record({ column: fc.constant(column), lacks: fc.subarray(lacksOf(column)), count: anyCount }),
);
const ofColumn = (column: Prompt['columns'][number]) =>
  PROMPTS.filter(({ columns }) => columns.includes(column));
const idsOf = (prompts: readonly Prompt[]) => prompts.map(({ id }) => id);
const groupsIn = (prompts: readonly Prompt[]) => new Set(prompts.map(({ group }) => group)).size;
const fits = ({ findsOut }: Prompt, lacks: readonly Lack[]) => findsOut.some((lack) => lacks.includes(lack));

describe('the prompts chosen for an item', () => {
  it('are as many as asked for, different, and of its column, at every turn', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: -200, max: 200 }), ({ column, lacks, count }, turn) => {
        const chosen = choosePrompts(lacks, column, { count, turn });
        expect(chosen).toHaveLength(count);
        expect(new Set(chosen).size).toBe(count);
        for (const { columns } of chosen) expect(columns).toContain(column);
      }),
    );
  });

  it('are two unless three are asked for, and the first ones unless a turn is given', () => {
    expect(choosePrompts(['priority'], 'job')).toEqual(
      choosePrompts(['priority'], 'job', { count: 2, turn: 0 }),
    );
  });

  it('find out the most useful thing first and then the next', () => {
    for (const column of COLUMNS) {
      const [first, second] = choosePrompts(lacksOf(column), column);
      expect(first?.findsOut).toContain('firstEvidence');
      expect(second?.findsOut).toContain('directEvidence');
    }
  });

  it('are two of different groups that both fit, even where only one thing is lacking', () => {
    for (const column of COLUMNS)
      for (const lack of lacksOf(column)) {
        const chosen = choosePrompts([lack], column);
        expect(chosen.every((prompt) => fits(prompt, [lack]))).toBe(true);
        expect(groupsIn(chosen)).toBe(2);
      }
  });

  it('start with different groups, as many as the column has', () => {
    fc.assert(
      fc.property(anyCase, ({ column, lacks, count }) => {
        const chosen = choosePrompts(lacks, column, { count });
        expect(groupsIn(chosen)).toBe(Math.min(count, groupsIn(ofColumn(column))));
      }),
    );
  });

  it('look for someone who disagrees where nothing is lacking', () => {
    for (const column of COLUMNS)
      expect(choosePrompts([], column)).toEqual(choosePrompts(['disagreement'], column));
  });

  it('depend on nothing but what is given', () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 40 }), ({ column, lacks, count }, turn) => {
        const given = Object.freeze([...lacks]);
        expect(choosePrompts(given, column, { count, turn })).toEqual(
          choosePrompts([...lacks], column, { count, turn }),
        );
      }),
    );
  });
});

describe('another one', () => {
  it('shows no prompt again before every prompt of the column has been seen', () => {
    fc.assert(
      fc.property(anyCase, ({ column, lacks, count }) => {
        const turns = turnsOf(column, count);
        const all = ofColumn(column);
        const shown = Array.from({ length: turns }, (_, turn) =>
          idsOf(choosePrompts(lacks, column, { count, turn })),
        );
        const untilLast = shown.slice(0, -1).flat();
        expect(new Set(untilLast).size).toBe(untilLast.length);
        expect(new Set(shown.flat()).size).toBe(all.length);
        expect(shown.at(-1)?.some((id) => shown[0]?.includes(id))).toBe(false);
      }),
    );
  });

  it('starts over after that', () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 40 }), ({ column, lacks, count }, turn) => {
        const later = turn + turnsOf(column, count);
        expect(choosePrompts(lacks, column, { count, turn: later })).toEqual(
          choosePrompts(lacks, column, { count, turn }),
        );
      }),
    );
  });

  it('keeps to different groups as far as those not yet seen allow', () => {
    fc.assert(
      fc.property(anyCase, ({ column, lacks, count }) => {
        const seen = new Set<Prompt>();
        for (let turn = 0; turn < turnsOf(column, count); turn++) {
          const left = ofColumn(column).filter((prompt) => !seen.has(prompt));
          const chosen = choosePrompts(lacks, column, { count, turn });
          expect(groupsIn(chosen)).toBeGreaterThanOrEqual(Math.min(count, groupsIn(left)));
          chosen.forEach((prompt) => seen.add(prompt));
        }
      }),
    );
  });
});
