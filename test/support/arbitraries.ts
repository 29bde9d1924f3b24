/** Arbitrary evidence for property tests: few customers, so that they meet again, and every kind, stance and signal. */
import * as fc from 'fast-check';
import type { Evidence } from '../../shared/schemas/evidence';
import type { ItemFields } from '../../shared/schemas/item';
import type { BoardSnapshot } from '../../shared/schemas/snapshot';
import { COLUMNS, EVIDENCE_KINDS, SIGNALS, STANCES } from '../../shared/taxonomy';
import { evidence, snapshot } from './builders';

export const anyColumn = fc.constantFrom(...COLUMNS);
export const anyPriority = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });

/** What is fixed of an entry, or how it is drawn. */
type Drawn = { readonly [K in keyof Evidence]?: fc.Arbitrary<Evidence[K]> };

/** One entry of up to six customers. `id` stays `e1` unless drawn: give ids with `numbered`. */
export function anyEvidence(drawn: Drawn = {}): fc.Arbitrary<Evidence> {
  return fc
    .record({
      who: fc.constantFrom('C01', 'c01 ', 'C02', 'C03', 'C04', 'C05', 'C06'),
      customers: fc.oneof(
        { weight: 4, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 20 }) },
      ),
      kind: fc.constantFrom(...EVIDENCE_KINDS),
      date: fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([month, day]) => `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
      stance: fc.constantFrom(...STANCES),
      signals: fc.uniqueArray(fc.constantFrom(...SIGNALS)),
      ...drawn,
    })
    .map((entry) => evidence(entry));
}

/** A log of entries with ids of their own. */
export function anyLog(drawn: Drawn = {}, maxLength = 12): fc.Arbitrary<Evidence[]> {
  return fc.array(anyEvidence(drawn), { maxLength }).map(numbered);
}

/** The entries with ids `e1`, `e2`, … in this order. */
export function numbered(entries: readonly Evidence[]): Evidence[] {
  return entries.map((entry, index) => ({ ...entry, id: `e${index + 1}` }));
}

const CANVAS_LISTS = [
  'Customer jobs',
  'Pains',
  'Gains',
  'Products & services',
  'Pain relievers',
  'Gain creators',
];

/** Up to a dozen cards on a canvas of all six columns, rated, heard of and linked at random, to one another and to nothing. */
export const anyCanvas: fc.Arbitrary<BoardSnapshot> = fc
  .array(
    fc.record({
      column: fc.nat({ max: COLUMNS.length - 1 }),
      priority: anyPriority,
      served: anyPriority,
      kind: fc.option(fc.constantFrom('functional', 'social', 'emotional'), { nil: null }),
      addresses: fc.array(fc.nat({ max: 13 }), { maxLength: 4 }),
      evidence: anyLog({}, 4),
    }),
    { maxLength: 12 },
  )
  .map((cards) =>
    snapshot({
      lists: CANVAS_LISTS.map((name) => ({ name })),
      cards: cards.map(({ column, priority, served, kind, addresses, evidence: entries }) => ({
        idList: `list-${column + 1}`,
        item: {
          evidence: entries,
          fields: {
            ...(priority === null ? {} : { importance: priority, severity: priority, relevance: priority }),
            ...(served === null ? {} : { served }),
            ...(kind === null ? {} : { jobType: kind, feltAs: kind, gainKind: kind }),
            addresses: addresses.map((at) => `card-${at}`),
          } as ItemFields,
        },
      })),
    }),
  );
