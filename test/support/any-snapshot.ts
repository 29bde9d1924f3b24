/** Arbitrary boards for whatever writes and reads them whole: all that the schema allows, texts as hostile as they come. */
import * as fc from 'fast-check';
import type { Evidence } from '../../shared/schemas/evidence';
import type { Item, ItemFields, Review } from '../../shared/schemas/item';
import type { Settings } from '../../shared/schemas/settings';
import { BoardSnapshot } from '../../shared/schemas/snapshot';
import {
  COLUMNS,
  EVIDENCE_KINDS,
  FIELDS,
  RATED_MARKS,
  REVIEW_MARKS,
  SIGNALS,
  STANCES,
  type FieldDefinition,
} from '../../shared/taxonomy';

/** Texts that mean something to spreadsheets, browsers or our own formats, beside arbitrary ones. */
export const HOSTILE_TEXTS = [
  '=1+1',
  '+49 30 1234',
  '-5',
  '@SUM(A1)',
  '＝1+1',
  '＠x',
  '\t=1',
  '\r\n=1',
  "'=1",
  "''",
  "'",
  ' =1',
  '\u200b=cmd|x',
  'a;=1+1',
  'a,\t@x\n-y\n\n=z',
  'a"b""c',
  'a\\;b; c',
  '\\-',
  ' ',
  ' x ',
  '\ufeffx',
  '\u0000\u001b[2J',
  '\u202egnp.exe',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &#x41;',
  'الحافلة متأخرة',
  '母は毎朝五時に起きて',
  '__proto__',
] as const;

export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...HOSTILE_TEXTS),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .array(fc.constantFrom('=', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', ' ', '\\', 'a'), {
          maxLength: 8,
        })
        .map((letters) => letters.join('')),
    )
    .map((text) => text.slice(0, maxLength));
const anyId = (maxLength: number) => anyText(maxLength).filter((text) => text.length > 0);
const anyDay = fc
  .tuple(
    fc.integer({ min: 1900, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'));
const anyRating = fc.integer({ min: 1, max: 5 });

function anyField(field: FieldDefinition): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'oneOf':
      return fc.constantFrom(...field.values);
    case 'anyOf':
      return fc.uniqueArray(fc.constantFrom(...field.values));
    case 'rating':
      return anyRating;
    case 'text':
      return anyText(40);
    case 'links':
      return fc.array(
        fc.oneof(
          fc.nat({ max: 7 }).map((at) => `card-${at}`),
          anyId(64),
        ),
        { maxLength: 3 },
      );
  }
}

const anyFields = fc.record(
  Object.fromEntries(
    Object.entries(FIELDS).map(([name, field]) => [name, anyField(field as FieldDefinition)]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<ItemFields>;

const anyEntry: fc.Arbitrary<Evidence> = fc.record(
  {
    id: anyId(16),
    who: fc
      .oneof(fc.constantFrom('C01', 'c-1', 'C02', 'Anna', 'ＡＮＮＡ', '山田'), anyText(20))
      .map((who) => who.trim())
      .filter((who) => who.length > 0),
    customers: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1_000_000 })),
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    date: anyDay,
    note: anyText(60),
    stance: fc.constantFrom(...STANCES),
    signals: fc.uniqueArray(fc.constantFrom(...SIGNALS)),
    link: fc.constantFrom('https://notes.example/C01?q=a,b;c', 'https://x.example/%20'),
  },
  { requiredKeys: ['id', 'who', 'customers', 'kind', 'date', 'note', 'stance', 'signals'] },
);

const anyReview: fc.Arbitrary<Review> = fc.record({
  mark: fc.constantFrom(...REVIEW_MARKS),
  note: anyText(30),
  by: anyId(64),
  date: fc.oneof(anyDay, anyText(10)),
  of: anyText(32),
});

const anyItem: fc.Arbitrary<Item> = fc.record(
  {
    fields: anyFields,
    evidence: fc.array(anyEntry, { maxLength: 3 }),
    segments: fc.array(anyText(40), { maxLength: 2 }),
    review: anyReview,
    dismissed: fc.array(anyText(24), { maxLength: 2 }),
  },
  { requiredKeys: ['fields', 'evidence', 'segments'] },
);

/** Keys of records. JSON's own parser and the schema both leave `__proto__` out, whoever sends it. */
const anyKey = (maxLength: number) => anyText(maxLength).filter((key) => key !== '__proto__');

const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    lists: fc.dictionary(
      fc.oneof(
        fc.nat({ max: 4 }).map((at) => `list-${at}`),
        anyKey(64).filter((key) => key !== ''),
      ),
      fc.record(
        { column: fc.constantFrom(...COLUMNS, 'none' as const), canvas: anyText(40) },
        { requiredKeys: ['column'] },
      ),
      { maxKeys: 3 },
    ),
    badges: fc.record({ rating: fc.boolean(), verdict: fc.boolean(), score: fc.boolean() }),
    segments: fc.array(fc.record({ key: anyId(40), name: anyId(40), unique: anyText(40) }), { maxLength: 2 }),
    canvasSegments: fc.dictionary(anyKey(40), anyId(40), { maxKeys: 2 }),
    marks: fc.dictionary(
      anyKey(40),
      fc.record(Object.fromEntries(RATED_MARKS.map((mark) => [mark, anyRating])), { requiredKeys: [] }),
      { maxKeys: 2 },
    ),
  },
  { requiredKeys: ['lists', 'badges', 'segments'] },
) as fc.Arbitrary<Settings>;

const anyListName = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Customer jobs',
      'Pains',
      'Gains',
      'Pain relievers',
      'Team C01: Pains',
      'Team C01: Jobs',
    ),
  },
  { weight: 1, arbitrary: anyText(30) },
);

/** Up to five lists and eight cards, in the order of their lists, with anything on them. */
export const anySnapshot: fc.Arbitrary<BoardSnapshot> = fc
  .record({
    board: fc.record({ id: fc.option(anyId(64), { nil: null }), name: anyText(40) }),
    settings: anySettings,
    lists: fc.array(anyListName, { minLength: 1, maxLength: 5 }),
    cards: fc.array(fc.record({ list: fc.nat({ max: 4 }), name: anyText(60), item: anyItem }), {
      maxLength: 8,
    }),
  })
  .map(({ board, settings, lists, cards }) =>
    BoardSnapshot.parse({
      board,
      settings,
      lists: lists.map((name, at) => ({ id: `list-${at}`, name })),
      cards: cards
        .map(({ list, name, item }, at) => ({
          id: `card-${at}`,
          name,
          idList: `list-${list % lists.length}`,
          item,
        }))
        .sort((a, b) => (a.idList < b.idList ? -1 : a.idList > b.idList ? 1 : 0)),
    }),
  );
