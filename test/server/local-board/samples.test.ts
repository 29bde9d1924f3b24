import { Board } from '../../../server/local-board/contract';
import { exportBoard } from '../../../server/local-board/export-board';
import { importBoard } from '../../../server/local-board/import-board';
import { FIRST_SAMPLE, SAMPLES, findSample } from '../../../server/local-board/samples';
import { readTrelloBoard } from '../../../shared/board-file/read-trello-board';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import type { BoardSummary, CanvasSummary, ScoredItem } from '../../../shared/schemas/summary';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { COLUMNS, EVIDENCE_KINDS, VERDICTS, type Column } from '../../../shared/taxonomy';

const TODAY = '2026-03-01';
const IN_A_YEAR = '2027-03-01';

function snapshotOf(name: string, today = TODAY): BoardSnapshot {
  const sample = findSample(name);
  if (!sample) throw new Error(`no sample ${name}`);
  const read = readTrelloBoard(sample.build(today));
  if (!read.ok) throw new Error(read.problem);
  return read.snapshot;
}
const summaryOf = (name: string): BoardSummary => summariseBoard(snapshotOf(name), { asOf: TODAY });

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
  test('is a board of the contract, with ids of its own', () => {
    const board = Board.parse(sample.build(TODAY));
    const ids = [board.id, ...board.lists.map((list) => list.id), ...board.cards.map((card) => card.id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(board.cards.map((card) => card.shortLink)).size).toBe(board.cards.length);
  });

  test('is the same whenever it is built on the same day', () => {
    expect(sample.build(TODAY)).toEqual(sample.build(TODAY));
  });

  test('has the same scores a year later: its evidence is dated from the day it is built', () => {
    const scores = (today: string) => {
      const read = readTrelloBoard(sample.build(today));
      if (!read.ok) throw new Error(read.problem);
      return summariseBoard(read.snapshot, { asOf: today }).items.map(({ name, score, stale }) => ({
        name,
        score,
        stale,
      }));
    };
    expect(scores(IN_A_YEAR)).toEqual(scores(TODAY));
  });

  test('leaves no card without room for more', () => {
    for (const card of sample.build(TODAY).cards) {
      for (const entry of card.pluginData) expect(entry.value.length).toBeLessThan(3_000);
    }
  });

  test('exports to a file that opens as the same board', () => {
    const board = sample.build(TODAY);
    const bytes = new TextEncoder().encode(JSON.stringify(exportBoard(board)));
    expect(importBoard(bytes, `${TODAY}T00:00:00.000Z`)).toEqual({ ok: true, board });
  });
});

describe('the class trips', () => {
  const summary = summaryOf('class-trips');
  const snapshot = snapshotOf('class-trips');
  const [canvas] = summary.canvases as [CanvasSummary];
  const inColumn = (column: Column): ScoredItem[] => summary.items.filter((item) => item.column === column);

  test('are what opens the first time', () => {
    expect(FIRST_SAMPLE.name).toBe('class-trips');
  });

  test('are one canvas with all six columns, and one list that is no part of it', () => {
    expect(summary.canvases).toHaveLength(1);
    expect(new Set(summary.lists.map((list) => list.column))).toEqual(new Set([...COLUMNS, null]));
    for (const column of ['job', 'pain', 'gain'] as const) {
      expect(inColumn(column).length).toBeGreaterThanOrEqual(5);
      expect(inColumn(column).length).toBeLessThanOrEqual(7);
    }
  });

  test('rest on many kinds of evidence, of codes and not of names', () => {
    const entries = snapshot.cards.flatMap((card) => card.item.evidence);
    expect(new Set(entries.map((entry) => entry.kind)).size).toBeGreaterThanOrEqual(
      EVIDENCE_KINDS.length - 1,
    );
    const people = new Set(entries.map((entry) => entry.who).filter((who) => /^C\d\d$/.test(who)));
    expect(people.size).toBeGreaterThanOrEqual(9);
    expect(canvas.customersHeard).toBeGreaterThanOrEqual(9);
  });

  test('show every verdict, a contested item, an unrated one and a stale one', () => {
    expect(new Set(summary.items.map((item) => item.verdict))).toEqual(new Set(VERDICTS));
    expect(summary.items.some((item) => item.contested)).toBe(true);
    expect(summary.items.some((item) => item.column === 'gain' && item.priority === null)).toBe(true);
    expect(summary.items.filter((item) => item.stale).map((item) => item.name)).toEqual([
      'A day of lessons is lost when the weather turns',
    ]);
  });

  test('have a near miss within 3 points', () => {
    const distances = canvas.columns.map((column) => column.nearMiss?.distance ?? Infinity);
    expect(Math.min(...distances)).toBeLessThanOrEqual(3);
  });

  test('have a customer who says the same thing twice', () => {
    const twice = snapshot.cards.filter(({ item }) => {
      const who = item.evidence.map((entry) => entry.who);
      return new Set(who).size < who.length;
    });
    expect(twice.map((card) => card.name)).toContain('Families answer late or not at all');
  });

  test('have a value map that answers the profile', () => {
    const ids = new Set(summary.items.map((item) => item.id));
    const links = snapshot.cards.flatMap((card) => card.item.fields.addresses ?? []);
    expect(links.length).toBeGreaterThanOrEqual(8);
    expect(links.every((link) => ids.has(link))).toBe(true);
  });
});

test('the course has three canvases, each further along than the next', () => {
  const { canvases, items } = summaryOf('course');
  expect(canvases.map(({ canvas }) => canvas.name)).toEqual(['Team A', 'Team B', 'Team C']);
  expect(canvases.map((one) => one.customersHeard)).toEqual([expect.any(Number), 3, 0]);
  const verdicts = ({ canvas }: CanvasSummary) =>
    new Set(items.filter((item) => item.canvas === canvas.key).map((item) => item.verdict));
  expect(canvases.map((one) => verdicts(one).has('strong'))).toEqual([true, false, false]);
  expect(canvases.map((one) => verdicts(one).has('heard'))).toEqual([true, true, false]);
});

test('the empty canvas has six columns and no item', () => {
  const { lists, items } = summaryOf('empty');
  expect(lists.map((list) => list.column)).toEqual([...COLUMNS]);
  expect(items).toEqual([]);
});

test('on the everyday board nothing is recognised', () => {
  const { lists, canvases } = summaryOf('unrecognised');
  expect(lists.every((list) => list.column === null)).toBe(true);
  expect(canvases).toEqual([]);
});

test('there is no sample of another name', () => {
  expect(findSample('__proto__')).toBeUndefined();
  expect(findSample(undefined)).toBeUndefined();
});
