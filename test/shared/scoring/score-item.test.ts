import type { Evidence } from '../../../shared/schemas/evidence';
import { scoreItem } from '../../../shared/scoring/score-item';
import { SIGNAL_1, type SignalModel } from '../../../shared/scoring/signal-1';
import { customers, log } from '../../support/builders';

const pain = (...entries: Parameters<typeof log>) =>
  scoreItem({ column: 'pain', evidence: log(...entries), priority: null });

describe('a receipt', () => {
  const scored = pain(
    { who: 'C01', kind: 'interview' },
    { who: 'C01', kind: 'observation', signals: ['workaround'] },
    { who: 'C02', kind: 'survey', signals: ['workaround', 'consequence'] },
    { who: 'C03', stance: 'contradicts', kind: 'deskResearch', signals: ['investment'] },
    { who: 'C04', kind: 'teamOpinion', signals: ['investment'] },
  );
  const line = (part: string) => scored.receipt.find((each) => each.part === part);

  it('names for repetition the strongest entry of each customer, of those who contradict too', () => {
    expect(line('repetition')).toMatchObject({ customers: 2, entries: ['e2', 'e3', 'e4'], most: 46 });
  });

  it('names for a signal the supporting entries that show it', () => {
    expect(line('workaround')).toMatchObject({ customers: 2, entries: ['e2', 'e3'], most: 10 });
    expect(line('consequence')).toMatchObject({ customers: 1, entries: ['e3'], most: 10 });
  });

  it('leaves out signals of those who contradict and of the team', () => {
    expect(line('investment')).toMatchObject({ customers: 0, entries: [], points: 0 });
  });

  it('has all five lines in one order', () => {
    expect(scored.receipt.map(({ part }) => part)).toEqual([
      'repetition',
      'consequence',
      'workaround',
      'investment',
      'priority',
    ]);
  });

  it('shows people behind a signal that gives no points because the item is contradicted away', () => {
    const outweighed = pain(
      { who: 'C01', signals: ['workaround'] },
      { who: 'C02', stance: 'contradicts', kind: 'observation' },
    );
    expect(outweighed.receipt[2]).toEqual({
      part: 'workaround',
      points: 0,
      most: 10,
      customers: 1,
      entries: ['e1'],
    });
  });
});

describe('people behind a signal', () => {
  it('are for each customer the most that one of the entries showing it stands for', () => {
    const scored = pain(
      { who: 'C01', kind: 'observation', customers: 5 },
      { who: 'C01', kind: 'interview', customers: 3, signals: ['workaround'] },
      { who: 'C01', kind: 'interview', customers: 2, signals: ['workaround'] },
    );
    expect(scored.receipt[2]?.customers).toBe(3);
    expect(scored.supporting.customers).toBe(5);
  });
});

describe('odd logs', () => {
  it.each<[string, Partial<Evidence>[], number]>([
    ['a signal named twice counts once: 10.529 + 2.929', [{ signals: ['workaround', 'workaround'] }], 13.5],
    ['customers called like parts of an object', [{ who: '__proto__' }, { who: 'constructor' }], 18.6],
    ['a thousand entries of one customer', customers(1_000).map((each) => ({ ...each, who: 'C01' })), 10.5],
    ['a thousand customers', customers(1_000), 46],
    ['a million people a customer', customers(3, { customers: 1_000_000 }), 46],
  ])('%s', (_what, entries, score) => {
    expect(pain(...entries).score).toBe(score);
  });
});

describe('the model', () => {
  it('cannot be changed, down to each weight', () => {
    const isFrozen = (part: unknown): boolean =>
      typeof part !== 'object' ||
      part === null ||
      (Object.isFrozen(part) && Object.values(part).every(isFrozen));
    expect(isFrozen(SIGNAL_1)).toBe(true);
  });

  it('gives 100 points in all', () => {
    expect(Object.values(SIGNAL_1.points).reduce((sum, points) => sum + points, 0)).toBe(100);
  });

  it('can be replaced by another', () => {
    const double: SignalModel = {
      ...SIGNAL_1,
      name: 'signal-test',
      ladders: {
        ...SIGNAL_1.ladders,
        profile: { ...SIGNAL_1.ladders.profile, interview: { weight: 2, atMost: null } },
      },
    };
    // Reach 2: half of 46.
    expect(scoreItem({ column: 'pain', evidence: log({}), priority: null }, double).score).toBe(23);
  });
});
