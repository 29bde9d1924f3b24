import * as fc from 'fast-check';
import { findSample } from '../../../server/local-board/samples';
import { readTrelloBoard } from '../../../shared/board-file/read-trello-board';
import { daysBefore } from '../../../shared/sample/days-before';
import { sampleSnapshot } from '../../../shared/sample/sample-snapshot';
import { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';

const TODAY = '2026-11-23';

describe('the sample canvas', () => {
  const sample = sampleSnapshot(TODAY);

  it('is a board of the schema, the same whenever it is made on the same day', () => {
    expect(BoardSnapshot.parse(sample)).toEqual(sample);
    expect(sampleSnapshot(TODAY)).toEqual(sample);
  });

  it('names people by codes only', () => {
    const whos = sample.cards.flatMap(({ item }) => item.evidence.map(({ who }) => who));
    expect(whos.filter((who) => !/^C\d\d$/.test(who)).sort()).toEqual([
      'Paper 2024',
      'Parents’ evening',
      'Staff survey',
      'Team',
      'Team',
    ]);
  });

  it('counts as the local board’s sample does, from which it differs in ids only', () => {
    const built = readTrelloBoard(findSample('class-trips')?.build(TODAY));
    if (!built.ok) throw new Error(built.problem);
    const figures = (board: BoardSnapshot) =>
      summariseBoard(board, { asOf: TODAY }).items.map(({ name, column, rank, score, verdict }) => {
        return { name, column, rank, score, verdict };
      });
    expect(figures(sample)).toEqual(figures(built.snapshot));
  });

  it('has links that lead to its own cards', () => {
    const ids = new Set(sample.cards.map(({ id }) => id));
    const links = sample.cards.flatMap(({ item }) => item.fields.addresses ?? []);
    expect(links.length).toBeGreaterThan(8);
    expect(links.every((id) => ids.has(id))).toBe(true);
  });
});

describe('days before a day', () => {
  it('count by the calendar, as the platform’s own clock does', () => {
    const DAY = 86_400_000;
    const asText = (time: number) => new Date(time).toISOString().slice(0, 10);
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2999, 11, 31) / DAY }),
        fc.integer({ min: 0, max: 4_000 }),
        (day, days) => {
          expect(daysBefore(asText(day * DAY), days)).toBe(asText((day - days) * DAY));
        },
      ),
    );
  });

  it('know leap days', () => {
    expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29');
    expect(daysBefore('2027-03-01', 1)).toBe('2027-02-28');
    expect(daysBefore('2027-01-01', 1)).toBe('2026-12-31');
  });
});
