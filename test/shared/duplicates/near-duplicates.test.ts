import * as fc from 'fast-check';
import { ALIKE, nearDuplicates } from '../../../shared/duplicates/near-duplicates';
import { SAMPLE_COLUMNS, SAMPLE_NAMES } from './sample-names';

const card = (name: string, id = name) => ({ id, name });
const found = (name: string, ...others: string[]) =>
  nearDuplicates(
    name,
    others.map((other) => card(other)),
  ).map(({ of }) => of.name);
const areAlike = (one: string, other: string) => found(one, other).length > 0;

describe('the near duplicates of a name', () => {
  it('come with the most alike first, the others’ order among equals', () => {
    expect(
      found(
        'Families answer late',
        'Families answer very late to letters',
        'Parents pay late',
        'Late answers from families',
        'The family answers late',
      ),
    ).toEqual([
      'Late answers from families',
      'The family answers late',
      'Families answer very late to letters',
    ]);
  });

  it('come with their similarity, 1 for the same words', () => {
    const [same, longer] = nearDuplicates('Lost keys', [
      card('Lost keys at reception'),
      card('The keys are lost'),
    ]);
    expect([same?.similarity, longer?.similarity]).toEqual([1, 0.8]);
    expect(longer?.similarity).toBeGreaterThanOrEqual(ALIKE);
  });

  it('carry what was handed in', () => {
    const other = { id: 'x', name: 'Lost keys', more: true };
    expect(nearDuplicates('Keys lost', [other])[0]?.of).toBe(other);
  });
});

describe('names in which nothing is said', () => {
  it.each(['', '   ', '😀', '…', '\u200b'])('%j have no duplicate', (name) => {
    expect(found(name, name, 'Families answer late', '🎉')).toEqual([]);
    expect(found('Families answer late', name)).toEqual([]);
  });

  it('made of nothing but tying words are compared by these', () => {
    expect(areAlike('It is what it is', 'it is what it is!')).toBe(true);
    expect(areAlike('It is what it is', 'How are you')).toBe(false);
  });

  it('made of nothing but a label are compared by that', () => {
    expect(areAlike('[C07]', '[C07]')).toBe(true);
    expect(areAlike('[C07]', '[C08]')).toBe(false);
  });
});

describe('words', () => {
  it.each([
    ['plan the shift', 'planning shifts'],
    ['the child is bored', 'children are bored'],
    ['delivery is late', 'deliveries are late'],
    ['receive money', 'recieve money'],
    ['die Prüfung', 'Prüfungen'],
    ['Großmutter', 'GROSSMUTTER'],
    ['Ｆｕｌｌ room', 'full room'],
  ])('are one in %j and %j', (one, other) => expect(areAlike(one, other)).toBe(true));

  it.each([
    ['lost car', 'lost care'],
    ['fix the pain', 'fix the paint'],
    ['hire', 'fire'],
    ['room 12', 'room 121'],
    ['form', 'former'],
  ])('are two in %j and %j', (one, other) => expect(areAlike(one, other)).toBe(false));
});

describe('with any names', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'late',
          'later',
          'lates',
          'answer',
          'answers',
          'not',
          'two',
          '2',
          'before',
          'after',
          'the',
        ),
        {
          maxLength: 8,
        },
      )
      .map((words) => words.join(' ')),
    fc.constantFrom(...SAMPLE_NAMES),
  );

  it('either both are the other’s near duplicate or neither, to the same degree', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        const degree = (name: string, of: string) => nearDuplicates(name, [card(of)])[0]?.similarity;
        expect(degree(one, other)).toBe(degree(other, one));
      }),
      { numRuns: 1_000 },
    );
  });

  it('a name is its own duplicate where it has a word at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLE_NAMES), (name) => expect(areAlike(name, name)).toBe(true)),
    );
  });
});

describe('the names of the local board’s samples', () => {
  it('have no near duplicates: their authors wrote each item once', () => {
    expect(SAMPLE_NAMES.length).toBeGreaterThan(40);
    const alarms = SAMPLE_COLUMNS.flatMap((column) =>
      column.flatMap((name, at) => found(name, ...column.slice(at + 1)).map((other) => `${name} | ${other}`)),
    );
    expect(alarms).toEqual([]);
  });
});

describe('a column of 1,000 cards', () => {
  const hostile: readonly (readonly [string, (at: number) => string])[] = [
    ['ordinary names', (at) => `${SAMPLE_NAMES[at % SAMPLE_NAMES.length]} ${at}`],
    ['names of 16 kB', (at) => 'car care cars caring carat '.repeat(600) + at],
    ['open brackets', (at) => '[(((A1, '.repeat(2_000) + at],
    ['codes and spaces', (at) => `(${'A1      '.repeat(50)}${at}`],
  ];
  // Where a rule becomes quadratic, these take minutes; the limit only has to be far from both.
  it.each(hostile)('is compared in well under two seconds: %s', (_what, nameAt) => {
    const others = Array.from({ length: 1_000 }, (_, at) => card(nameAt(at)));
    const start = performance.now();
    nearDuplicates(nameAt(1), others);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
