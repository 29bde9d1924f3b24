import * as fc from 'fast-check';
import { charactersOver } from '../../../shared/room/characters-over';
import { charactersOfNote, notesToFold, withFolded } from '../../../shared/room/fold';
import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import { scoreItem } from '../../../shared/scoring/score-item';
import { cardValues, readCardData } from '../../../shared/stored/card-data';
import { CARD_LIMIT, charactersUsed, roomLeft } from '../../../shared/stored/room';
import { anyColumn, anyEvidence, anyPriority, numbered } from '../../support/arbitraries';
import { evidence, log } from '../../support/builders';

const TEN = 'ten letter';
const FIFTY = 'x'.repeat(50);

describe('which notes are folded', () => {
  const folded = (characters: number, ...entries: Partial<Evidence>[]) =>
    notesToFold(log(...entries), characters)?.map(({ id }) => id) ?? null;

  it.each<[string, number, Partial<Evidence>[], string[] | null]>([
    ['none where nothing is needed', 0, [{ note: TEN }], []],
    [
      'the oldest day first, wherever it stands in the log',
      10,
      [
        { note: TEN, date: '2026-06-02' },
        { note: TEN, date: '2026-06-01' },
      ],
      ['e2'],
    ],
    ['on one day what was logged first', 10, [{ note: TEN }, { note: TEN }], ['e1']],
    ['as many as are needed', 11, [{ note: TEN }, { note: TEN }, { note: TEN }], ['e1', 'e2']],
    ['no entry that has no words', 10, [{ note: '' }, { note: TEN }], ['e2']],
    [
      'not an older note that a longer one makes needless',
      45,
      [{ note: TEN }, { note: FIFTY }, { note: FIFTY }],
      ['e2'],
    ],
    [
      'of what one is enough of, the older',
      60,
      [{ note: TEN }, { note: TEN, date: '2026-06-02' }, { note: FIFTY, date: '2026-06-03' }],
      ['e1', 'e3'],
    ],
    [
      'all, kept in the order of their days',
      70,
      [{ note: TEN }, { note: TEN }, { note: FIFTY }],
      ['e1', 'e2', 'e3'],
    ],
    ['nothing where all are too few', 71, [{ note: TEN }, { note: TEN }, { note: FIFTY }], null],
  ])('%s', (_what, characters, entries, expected) => {
    expect(folded(characters, ...entries)).toEqual(expected);
  });

  it('counts a note as the card does: quotation marks and line breaks take two characters', () => {
    expect(charactersOfNote(evidence({ note: 'a "b"\nc 😀' }))).toBe(13);
  });
});

/** Notes with everything that takes more room than it seems, and lengths that differ. */
const anyNote = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.stringMatching(/^["\n\\]{1,10}$/) },
);
const anyLink = fc.option(fc.constant('https://example.org/survey'), { nil: undefined });
const anyNoted = fc
  .tuple(anyEvidence({ note: anyNote }), anyLink)
  .map(([entry, link]): Evidence => (link === undefined ? entry : { ...entry, link }));
const anyItem = fc
  .record({
    evidence: fc.array(anyNoted, { maxLength: 12 }).map(numbered),
    fields: fc.record({ severity: fc.integer({ min: 1, max: 5 }) }, { requiredKeys: [] }),
    segments: fc.subarray(['teachers', 'parents']),
  })
  .map((parts): Item => parts);

/** A card that is full but for some characters, because somebody else's key takes the rest; and an entry to add to it. */
const anyFullCard = fc
  .record({ item: anyItem, free: fc.integer({ min: 0, max: 80 }), added: anyNoted })
  .map(({ item, free, added }) => {
    const own = cardValues({}, item);
    const filler = CARD_LIMIT - free - charactersUsed({ ...own, other: '' });
    const stored = { ...own, other: 'y'.repeat(filler) };
    return { item, stored, added: { ...added, id: 'new' } };
  });
const withEntry = (item: Item, entry: Evidence): Item => ({ ...item, evidence: [...item.evidence, entry] });

/** The card as it would be written: what is ours, beside what is not. */
const charactersOnCard = (stored: Readonly<Record<string, unknown>>, item: Item) =>
  charactersUsed({ ...stored, ...cardValues(stored, item) });

function fold({ item, stored, added }: { item: Item; stored: Record<string, unknown>; added: Evidence }) {
  const needed = charactersOver(item, withEntry(item, added), roomLeft(stored).characters);
  return { needed, notes: notesToFold(item.evidence, needed) };
}

describe('folding notes to add an entry', () => {
  it('changes neither score nor receipt nor verdict', () => {
    fc.assert(
      fc.property(anyItem, anyColumn, anyPriority, fc.nat(400), (item, column, priority, characters) => {
        const notes = notesToFold(item.evidence, characters) ?? item.evidence;
        const folded = withFolded(item, notes);
        expect(scoreItem({ column, evidence: folded.evidence, priority })).toEqual(
          scoreItem({ column, evidence: item.evidence, priority }),
        );
      }),
    );
  });

  it('takes the words and nothing else: every entry stays, in its place, with all that is not its note', () => {
    fc.assert(
      fc.property(anyItem, fc.nat(400), (item, characters) => {
        const notes = notesToFold(item.evidence, characters) ?? item.evidence;
        const chosen = new Set(notes.map(({ id }) => id));
        expect(withFolded(item, notes)).toEqual({
          ...item,
          evidence: item.evidence.map((entry) => (chosen.has(entry.id) ? { ...entry, note: '' } : entry)),
        });
      }),
    );
  });

  it('makes the entry fit on the card whenever folding every note would, and is refused only then', () => {
    fc.assert(
      fc.property(anyFullCard, (card) => {
        const { item, stored, added } = card;
        const { notes } = fold(card);
        const after = (chosen: readonly Evidence[]) =>
          charactersOnCard(stored, withEntry(withFolded(item, chosen), added));
        expect(notes !== null).toBe(after(item.evidence) <= CARD_LIMIT);
        if (notes !== null) expect(after(notes)).toBeLessThanOrEqual(CARD_LIMIT);
      }),
    );
  });

  it('folds no note in vain: with any one of them left as it is, the entry would not fit', () => {
    fc.assert(
      fc.property(anyFullCard, (card) => {
        const { item, stored, added } = card;
        const { notes } = fold(card);
        for (const spared of notes ?? []) {
          const others = (notes ?? []).filter((note) => note !== spared);
          const after = withEntry(withFolded(item, others), added);
          expect(charactersOnCard(stored, after)).toBeGreaterThan(CARD_LIMIT);
        }
      }),
    );
  });

  it('folds a newer note only where the older ones together do not suffice', () => {
    fc.assert(
      fc.property(anyFullCard, (card) => {
        const { needed, notes } = fold(card);
        const newest = notes?.at(-1);
        if (!newest) return;
        const older = card.item.evidence.filter(
          ({ id, date }) => date < newest.date || (date === newest.date && before(card.item, id, newest.id)),
        );
        expect(older.reduce((sum, entry) => sum + charactersOfNote(entry), 0)).toBeLessThan(needed);
      }),
    );
  });

  it('is stored in the form that every version reads', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const folded = withFolded(item, item.evidence);
        const data = readCardData(cardValues({}, folded));
        if (data.state === 'unreadable') throw new Error(data.problem.why);
        expect(data.item.evidence).toHaveLength(item.evidence.length);
        expect(data.item.evidence.every(({ note }) => note === '')).toBe(true);
      }),
    );
  });

  it('leaves a note alone that somebody has changed since it was chosen', () => {
    const chosen = log({ note: 'I wait' }, { note: 'I walk' });
    const item: Item = {
      fields: {},
      segments: [],
      evidence: log({ note: 'I wait ten weeks' }, { note: 'I walk' }),
    };
    expect(withFolded(item, chosen).evidence.map(({ note }) => note)).toEqual(['I wait ten weeks', '']);
  });
});

const before = ({ evidence: entries }: Item, id: string, other: string) =>
  entries.findIndex((entry) => entry.id === id) < entries.findIndex((entry) => entry.id === other);
