/**
 * What the domain page (4) says must hold, sentence by sentence. Where the formula itself needs a precondition, it is named in the test,
 * with the counter-example that shows why: docs/decisions/what-must-hold-and-when.md.
 */
import * as fc from 'fast-check';
import type { Evidence } from '../../../shared/schemas/evidence';
import { pointsOf } from '../../../shared/scoring/points';
import { scoreItem, type ItemScore } from '../../../shared/scoring/score-item';
import { SIGNAL_1 } from '../../../shared/scoring/signal-1';
import { reachOf, tallyOf } from '../../../shared/scoring/tally';
import { voicesOf } from '../../../shared/scoring/voices';
import { weigh } from '../../../shared/scoring/weigh';
import { EVIDENCE_KINDS, sideOf, type Column } from '../../../shared/taxonomy';
import { anyColumn, anyEvidence, anyLog, anyPriority, numbered } from '../../support/arbitraries';
import { evidence } from '../../support/builders';

const scoreOf = (column: Column, entries: readonly Evidence[], priority: number | null = null) =>
  scoreItem({ column, evidence: numbered(entries), priority });

/** Everything but the ids of entries, which say where figures come from. */
const figuresOf = ({ receipt, ...figures }: ItemScore) => ({
  ...figures,
  receipt: receipt.map(({ part, points, most, customers }) => ({ part, points, most, customers })),
});

/** Ids stand in the order of the log. */
const withSortedIds = (scored: ItemScore) => ({
  ...scored,
  receipt: scored.receipt.map((line) => ({ ...line, entries: [...line.entries].sort() })),
});

/** The evidence's points before rounding, which would blur a comparison of differences by up to two tenths. */
function unrounded(column: Column, log: readonly Evidence[]): number {
  const side = sideOf(column);
  const tally = tallyOf(voicesOf(side, weigh(side, log), SIGNAL_1), SIGNAL_1.ladders[side]);
  const points = pointsOf(reachOf(tally), tally, null, SIGNAL_1);
  return points.repetition + points.consequence + points.workaround + points.investment;
}

const nobodyContradicts = (log: readonly Evidence[]) => log.every(({ stance }) => stance === 'supports');
const supporting = { stance: fc.constant('supports' as const) };
const contradicting = { stance: fc.constant('contradicts' as const) };
const onePerson = { customers: fc.constant(1) };
const newcomer = { who: fc.constant('New') };
const TINY = 1e-9;

describe('a score', () => {
  it('is within 0 and 100 with at most one decimal', () => {
    fc.assert(
      fc.property(anyColumn, anyLog({}, 40), anyPriority, (column, log, priority) => {
        const { score } = scoreOf(column, log, priority);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(score).toBe(Math.round(score * 10) / 10);
      }),
    );
  });

  it('is the sum of its receipt, whose parts stay within what they can give', () => {
    fc.assert(
      fc.property(anyColumn, anyLog(), anyPriority, (column, log, priority) => {
        const { score, receipt } = scoreOf(column, log, priority);
        const tenths = receipt.map(({ points }) => Math.round(points * 10));
        expect(tenths.reduce((sum, each) => sum + each, 0)).toBe(Math.round(score * 10));
        for (const { points, most } of receipt) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('does not depend on the order in which evidence was logged, nor do the entries that its receipt names', () => {
    const shuffled = anyLog().chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(anyColumn, shuffled, anyPriority, (column, [log, other], priority) => {
        expect(withSortedIds(scoreItem({ column, evidence: other, priority }))).toEqual(
          withSortedIds(scoreItem({ column, evidence: log, priority })),
        );
      }),
    );
  });
});

describe('each further customer with like evidence adds no more than the one before', () => {
  const additions = (column: Column, base: readonly Evidence[], like: Evidence): number[] => {
    const log = [...base];
    const points = [unrounded(column, log)];
    for (let count = 1; count <= 6; count++) {
      log.push({ ...like, who: `New ${count}` });
      points.push(unrounded(column, log));
    }
    return points.slice(1).map((after, index) => after - (points[index] ?? 0));
  };
  const neverGrow = (added: readonly number[]) =>
    added.every((each, index) => index === 0 || each <= (added[index - 1] ?? 0) + TINY);

  it('where nobody contradicts', () => {
    fc.assert(
      fc.property(anyColumn, anyLog(supporting), anyEvidence(supporting), (column, base, like) => {
        expect(neverGrow(additions(column, base, like))).toBe(true);
      }),
    );
  });

  it('where support outweighs contradiction already', () => {
    fc.assert(
      fc.property(anyColumn, anyLog(), anyEvidence(supporting), (column, base, like) => {
        fc.pre(scoreOf(column, base).reach > 0);
        expect(neverGrow(additions(column, base, like))).toBe(true);
      }),
    );
  });

  it('but not where contradiction must first be outweighed: the customer who does so adds most', () => {
    const base = [evidence({ who: 'C01', kind: 'observation', stance: 'contradicts' })];
    const added = additions('pain', base, evidence({ kind: 'observation' }));
    // Against 1: the first brings reach 0 and 0 points, the second reach 1 and 46 x (1 - 2^-0.5) = 13.5.
    expect(added.slice(0, 2).map((each) => Math.round(each * 10) / 10)).toEqual([0, 13.5]);
  });
});

describe('more evidence and a higher rating', () => {
  it('a new supporting customer never lowers a score', () => {
    fc.assert(
      fc.property(
        anyColumn,
        anyLog(),
        anyEvidence({ ...supporting, ...newcomer }),
        anyPriority,
        (column, log, entry, priority) => {
          expect(scoreOf(column, [...log, entry], priority).score).toBeGreaterThanOrEqual(
            scoreOf(column, log, priority).score,
          );
        },
      ),
    );
  });

  it('a contradicting customer never raises it', () => {
    fc.assert(
      fc.property(
        anyColumn,
        anyLog(),
        anyEvidence({ ...contradicting, ...newcomer }),
        anyPriority,
        (column, log, entry, priority) => {
          expect(scoreOf(column, [...log, entry], priority).score).toBeLessThanOrEqual(
            scoreOf(column, log, priority).score,
          );
        },
      ),
    );
  });

  it('raising the priority never lowers it', () => {
    fc.assert(
      fc.property(anyColumn, anyLog(), (column, log) => {
        const scores = [null, 1, 2, 3, 4, 5].map((priority) => scoreOf(column, log, priority).score);
        expect(scores).toEqual([...scores].sort((a, b) => a - b));
      }),
    );
  });
});

describe('one customer', () => {
  /** What each of two entries of a new customer adds alone, and what the second adds after the first. */
  const additions = (column: Column, base: readonly Evidence[], first: Evidence, second: Evidence) => {
    const before = unrounded(column, base);
    const withFirst = unrounded(column, [...base, first]);
    return {
      alone: Math.max(withFirst, unrounded(column, [...base, second])) - before,
      after: unrounded(column, [...base, first, second]) - withFirst,
    };
  };
  const ofNewcomer = anyEvidence({ ...supporting, ...newcomer });

  it('a second entry adds no more than the stronger of the two alone, where nobody contradicts or support outweighs', () => {
    fc.assert(
      fc.property(anyColumn, anyLog(), ofNewcomer, ofNewcomer, (column, base, first, second) => {
        fc.pre(nobodyContradicts(base) || scoreOf(column, base).reach > 0);
        const { alone, after } = additions(column, base, first, second);
        expect(after).toBeLessThanOrEqual(alone + TINY);
      }),
    );
  });

  it('but where it turns the balance, the signals of the first entry come to count with it', () => {
    const base = [evidence({ who: 'C01', stance: 'contradicts' })];
    const talked = evidence({ who: 'New', signals: ['consequence', 'workaround', 'investment'] });
    const seen = evidence({ who: 'New', kind: 'observation' });
    // Against 0.75: the talk alone leaves reach 0 and no points; what was seen alone gives reach 0.25 and 3.8;
    // after the talk it adds the talk's three signals too: 3.8 + 3 x 2.9.
    const { alone, after } = additions('pain', base, talked, seen);
    expect(alone).toBeCloseTo(3.818, 3);
    expect(after).toBeCloseTo(3.818 + 3 * 2.929, 2);
  });

  it('m supporting entries of one customer never beat those of m customers', () => {
    const entries = fc.array(anyEvidence(supporting), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyColumn, anyLog(), entries, anyPriority, (column, base, like, priority) => {
        const ofOne = like.map((entry) => ({ ...entry, who: 'New' }));
        const ofMany = like.map((entry, index) => ({ ...entry, who: `New ${index}` }));
        expect(scoreOf(column, [...base, ...ofOne], priority).score).toBeLessThanOrEqual(
          scoreOf(column, [...base, ...ofMany], priority).score,
        );
      }),
    );
  });

  it('alone never outranks three direct customers at equal priority, each entry standing for one person', () => {
    const oneCustomer = anyLog({ ...onePerson, who: fc.constant('C01') });
    const anyThree = anyColumn.chain((column) => {
      const direct = SIGNAL_1.strength.direct[sideOf(column)];
      const entry = anyEvidence({ ...onePerson, ...supporting, kind: fc.constantFrom(...direct) });
      return fc.record({
        column: fc.constant(column),
        three: fc
          .tuple(entry, entry, entry)
          .map((each) => each.map((one, index) => ({ ...one, who: `T${index}` }))),
      });
    });
    fc.assert(
      fc.property(anyThree, oneCustomer, anyPriority, ({ column, three }, one, priority) => {
        expect(scoreOf(column, one, priority).score).toBeLessThan(scoreOf(column, three, priority).score);
      }),
    );
  });
});

describe('talk', () => {
  it('any amount of team opinion leaves the evidence part at 0', () => {
    const opinions = anyLog({ kind: fc.constant('teamOpinion' as const) }, 60);
    fc.assert(
      fc.property(anyColumn, opinions, anyPriority, (column, log, priority) => {
        expect(figuresOf(scoreOf(column, log, priority))).toEqual(figuresOf(scoreOf(column, [], priority)));
      }),
    );
  });

  it('alone never makes an item of the value map strong', () => {
    const talk = EVIDENCE_KINDS.filter((kind) => !SIGNAL_1.strength.direct.valueMap.includes(kind));
    expect(talk).toEqual(['teamOpinion', 'deskResearch', 'survey', 'interview']);
    const anyValueMapColumn = fc.constantFrom('product' as const, 'reliever' as const, 'creator' as const);
    fc.assert(
      fc.property(anyValueMapColumn, anyLog({ kind: fc.constantFrom(...talk) }, 40), (column, log) => {
        expect(['assumption', 'heard']).toContain(scoreOf(column, log).verdict);
      }),
    );
  });
});

describe('two cards', () => {
  it('merged score as one on which all their evidence was logged, in whatever order and with whatever ids', () => {
    const interleaved = fc
      .tuple(anyLog(), anyLog())
      .chain(([one, other]) =>
        fc.tuple(
          fc.constant([...one, ...other]),
          fc.shuffledSubarray([...one, ...other], { minLength: one.length + other.length }),
        ),
      );
    fc.assert(
      fc.property(anyColumn, interleaved, anyPriority, (column, [merged, logged], priority) => {
        // Ids repeat in `merged`, as they may on a merged card: no figure depends on them.
        expect(figuresOf(scoreItem({ column, evidence: merged, priority }))).toEqual(
          figuresOf(scoreOf(column, logged, priority)),
        );
      }),
    );
  });
});
