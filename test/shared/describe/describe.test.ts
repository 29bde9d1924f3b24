import * as fc from 'fast-check';
import { draftAsText, draftOf, emptySlotsOf } from '../../../shared/describe/draft';
import { en } from '../../../shared/messages/describe/en';
import { fillSlots, SLOTS, type SlotFills } from '../../../shared/describe/slots';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { anyCanvas } from '../../support/arbitraries';
import { drawBoard } from '../../support/draw-board';

function fillsOf(snapshot: BoardSnapshot): SlotFills[] {
  const summary = summariseBoard(snapshot, { asOf: '2026-06-02' });
  const items = new Map(summary.items.map((item) => [item.id, item]));
  return summary.canvases.map((canvas) => fillSlots(canvas, items, snapshot));
}

describe('what fills the slots of a draft', () => {
  it('is the segment, the top items, and what addresses them', () => {
    const board = drawBoard(
      `
      Jobs
        - Get to work | importance=5
      Pains
        - The bus is late | severity=5
      Gains
        - A quiet morning | relevance=5
      Products & services
        - An app
        - A board at the stop | addresses=card-2
      Pain relievers
        - Live map | addresses=card-2
      Gain creators
        - A seat kept free | addresses=card-3
    `,
      { settings: { segments: [{ key: 'r', name: 'Riders', unique: '' }], canvasSegments: { '': 'r' } } },
    );
    expect(fillsOf(board)).toEqual([
      {
        segment: { id: null, text: 'Riders' },
        job: { id: 'card-1', text: 'Get to work' },
        pain: { id: 'card-2', text: 'The bus is late' },
        gain: { id: 'card-3', text: 'A quiet morning' },
        product: { id: 'card-5', text: 'A board at the stop' },
        reliever: { id: 'card-6', text: 'Live map' },
        creator: { id: 'card-7', text: 'A seat kept free' },
      },
    ]);
  });

  it('prefers a top pain that is relieved to a higher one that is not', () => {
    const [fills] = fillsOf(
      drawBoard(`
      Pains
        - The bus is late | severity=5
        - The bus is full | severity=4
      Pain relievers
        - Longer buses | addresses=card-2
    `),
    );
    expect(fills?.pain?.text).toBe('The bus is full');
    expect(fills?.reliever?.text).toBe('Longer buses');
  });

  it('leaves a reliever out that relieves something else', () => {
    const [fills] = fillsOf(
      drawBoard(`
      Pains
        - The bus is late | severity=5
      Pain relievers
        - Longer buses
    `),
    );
    expect(fills?.pain?.text).toBe('The bus is late');
    expect(fills?.reliever).toBeNull();
  });

  it('is always the trimmed name of a card of that column, or nothing', () => {
    fc.assert(
      fc.property(anyCanvas, (snapshot) => {
        const names = new Map(snapshot.cards.map(({ id, name }) => [id, name.trim()]));
        for (const fills of fillsOf(snapshot)) {
          for (const slot of SLOTS) {
            const fill = fills[slot];
            if (fill?.id != null) expect(fill.text).toBe(names.get(fill.id));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

const EMPTY = Object.fromEntries(SLOTS.map((slot) => [slot, null])) as unknown as SlotFills;
const NAMES = Object.fromEntries(SLOTS.map((slot) => [slot, slot.toUpperCase()])) as Record<
  (typeof SLOTS)[number],
  string
>;

describe('a draft', () => {
  const fills: SlotFills = { ...EMPTY, job: { id: 'c1', text: 'Get\nto \u202ework' } };

  it('names the card of each slot that is filled', () => {
    expect(draftOf('We help with {job}.', fills)).toEqual([
      'We help with ',
      { slot: 'job', fill: fills.job },
      '.',
    ]);
  });

  it('as text has names on one line without marks that turn the direction, and empty slots in brackets', () => {
    expect(draftAsText(draftOf('{segment}: {job} {unknown}', fills), NAMES)).toBe(
      '[SEGMENT]: Get to work {unknown}',
    );
  });

  it.each([
    ['Get to work', 'We help to get to work'],
    ['DIY at home', 'We help to DIY at home'],
    ['IBANs are checked', 'We help to IBANs are checked'],
    ['I get to work', 'We help to I get to work'],
  ])('goes on with "%s" as a sentence does', (text, whole) => {
    expect(draftAsText(draftOf('We help to {job}', { ...EMPTY, job: { id: 'c', text } }), NAMES)).toBe(whole);
    expect(draftAsText(draftOf('Help: {job}', { ...EMPTY, job: { id: 'c', text } }), NAMES)).toBe(
      `Help: ${text}`,
    );
  });

  it('tells each empty slot once', () => {
    expect(emptySlotsOf(draftOf('{pain} {job} {pain} {gain}', fills))).toEqual(['pain', 'gain']);
  });

  it('does not take a name for a slot', () => {
    const named: SlotFills = { ...EMPTY, job: { id: 'c1', text: '{pain}' } };
    expect(draftAsText(draftOf('{job}', named), NAMES)).toBe('{pain}');
  });
});

describe('the patterns', () => {
  it.each(['de', 'es', 'fr', 'pt'] as const)('have the same slots in %s as in English', async (language) => {
    const catalogue = (await import(`../../../shared/messages/describe/${language}`)) as Record<
      string,
      typeof en
    >;
    const slotsIn = (sentence = '') => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).sort();
    for (const [pattern, sentence] of Object.entries(en.sentences)) {
      expect(slotsIn(catalogue[language]?.sentences[pattern as keyof typeof en.sentences])).toEqual(
        slotsIn(sentence),
      );
    }
  });
});
