import * as fc from 'fast-check';
import { checkName } from '../../../shared/writing-checks/check-name';
import { WRITING_CHECKS, type WritingCheck } from '../../../shared/writing-checks/writing-check';
import { COLUMNS, type Column } from '../../../shared/taxonomy';
import { anyColumn } from '../../support/arbitraries';
import { en as hintWords } from '../../../shared/messages/hints/en';

const checksOn = (column: Column, name: string, ownProducts: readonly string[] = []) =>
  checkName(column, name, ownProducts, hintWords).map(({ check }) => check);

describe('a hint on a name', () => {
  it('says why and how to reword, in a sentence each', () => {
    for (const [column, name] of [
      ['job', 'Use our app'],
      ['gain', 'Dark mode'],
      ['pain', 'No app for halls'],
      ['pain', 'Cold rooms; wet walls'],
      ['product', 'Platform'],
      ['reliever', 'Improves communication'],
    ] as const) {
      const [hint, ...more] = checkName(column, name, [], hintWords);
      expect(more).toEqual([]);
      expect(hint?.why).toMatch(/^[A-Z].{30,150}\.$/);
      expect(hint?.reword).toMatch(/^[A-Z].{30,150}\.$/);
    }
  });

  it.each<[WritingCheck, string, Column[]]>([
    ['ourProduct', 'Our app in the morning', ['job', 'pain', 'gain']],
    ['feature', 'Push notifications', ['job', 'gain']],
    ['missingSolution', 'No app for halls', ['pain']],
    ['several', 'Cold rooms; wet walls', [...COLUMNS]],
    ['generic', 'Saves time', [...COLUMNS]],
    ['vague', 'Improve communication', ['job', 'pain', 'gain', 'reliever', 'creator']],
  ])('of %s is given where it makes sense', (check, name, columns) => {
    expect(COLUMNS.filter((column) => checksOn(column, name).includes(check))).toEqual(columns);
  });

  it('is one where two would say the same', () => {
    expect(checksOn('gain', 'Fast and cheap')).toEqual(['generic']);
    expect(checksOn('job', 'Manage our app better')).toEqual(['ourProduct']);
  });

  it('comes with another where both need mending', () => {
    expect(checksOn('job', 'Download the app; pay the deposit')).toEqual(['ourProduct', 'several']);
  });
});

describe('our own product in a name', () => {
  const own = ['BikeNow', 'Slack', 'Night bus for nurses'];
  it.each([
    ['Open BikeNow at the station', true],
    ['open bikenow at the station', true],
    ['Wait for the night bus for nurses', true],
    ['Wait for the night bus', false],
    ['Cut the cook some slack', false],
    ['Ride a bike now and then', false],
  ])('%s: %s', (name, ours) => {
    expect(checksOn('job', name, own).includes('ourProduct')).toBe(ours);
  });

  it('is not looked for in products, which are ours', () => {
    expect(checksOn('product', 'BikeNow', own)).toEqual([]);
  });

  it('may have any name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.string({ unit: 'binary' }),
        (products, name) => {
          expect(() => checkName('job', name, products, hintWords)).not.toThrow();
        },
      ),
    );
  });
});

const LINES = ['', '   ', '…', '👩‍👩‍👧', '\u202e', '\ud800', '?!', '</>'];
/** Pieces that the rules look for, so that drawn names come close to them. */
const PIECES =
  `our app no lack of improve better and , ; / . more the a manage push notifications 24/7 <script> &amp; \u202e \u200b \u0000
  \n 👍🏽 é ﷺ ß İ don’t is costs too much`.split(/[ ]+/);
const nearlyAName = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anyName = fc.oneof(
  nearlyAName,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme' }),
);

describe('any name at all', () => {
  it('gets hints of different checks in their order', () => {
    fc.assert(
      fc.property(anyColumn, anyName, (column, name) => {
        const said = checksOn(column, name);
        expect(said).toEqual(WRITING_CHECKS.filter((check) => said.includes(check)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('gets the same hints each time', () => {
    fc.assert(
      fc.property(anyColumn, anyName, (column, name) => {
        expect(checkName(column, name, [], hintWords)).toEqual(checkName(column, name, [], hintWords));
      }),
    );
  });

  it('is judged alike in any case and past marks that nobody sees', () => {
    for (const name of ['use our app', 'improve communication', 'save time', 'no app for halls']) {
      const said = checksOn('pain', name);
      expect(checksOn('pain', name.toUpperCase())).toEqual(said);
      expect(checksOn('pain', `\u202e${name.split('').join('\u200b')}\u202c 👍🏽`)).toEqual(said);
    }
  });

  it.each(LINES.map((line) => [line]))('gets none where there are no words: %j', (line) => {
    for (const column of COLUMNS) expect(checksOn(column, line)).toEqual([]);
  });
});

/** What a rule with a backtracking pattern would stumble over. */
const LONG: readonly (readonly [string, string])[] = [
  ['one word', 'a'],
  ['spaces', ' '],
  ['commas', ', '],
  ['ands', 'and '],
  ['verbs', 'make it better and '],
  ['lacks', 'no lack of no '],
  ['adjectives', 'more '],
  ['combining marks', 'e\u0301\u0323'],
  ['ligatures that grow', '\ufdfa'],
  ['emoji', '👩‍👩‍👧'],
  ['markup', '<a href="x">'],
  ['controls', '\u0000\u202e\n'],
  ['halves of characters', '\udc00'],
];

describe('a name of 16 kB and more', () => {
  it.each(LONG)('made of %s takes no more time for being longer', (_what, piece) => {
    for (const column of COLUMNS) checkName(column, piece.repeat(400), [], hintWords);
    // Both the longest name that Trello takes and one far beyond it; read is only the beginning.
    for (const length of [16_384, 1_000_000]) {
      const name = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      for (const column of COLUMNS) checkName(column, name, [], hintWords);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  it('is judged by its beginning', () => {
    expect(checksOn('gain', `Push notifications${' '.repeat(400)}${'and more '.repeat(2_000)}`)).toEqual([
      'feature',
    ]);
  });
});
