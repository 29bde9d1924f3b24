import { standingsOf } from '../../../shared/pictures/evidence/standings';
import { opportunitiesOf, regionOf } from '../../../shared/pictures/opportunity/opportunities';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { drawBoard } from '../../support/draw-board';
import { pictureBoard } from '../../support/picture-boards';
import { AS_OF, drawn, elementsOf, textsOf } from './drawn';

function summed(board: BoardSnapshot) {
  const summary = summariseBoard(board, { asOf: AS_OF });
  const [canvas] = summary.canvases;
  if (canvas === undefined) throw new Error('no canvas');
  return { summary, canvas };
}

const RATED = drawBoard(`
  Customer jobs
    - Get to work | importance=5 served=1
  Pains
    - The bus is late | severity=4 served=4
    - It is cold | severity=1 served=5
    - No seat | severity=2
  Gains
    - Arrive rested | relevance=2 served=2
  Products & services
    - Live map | addresses=card-1
`);

describe.each(['opportunity', 'evidence'] as const)('the numbers of the %s plot', (kind) => {
  it.each([60, 2_000])('stand on marks and in the list of names alike, of %i cards', (cards) => {
    const bold = elementsOf(drawn(kind, pictureBoard(cards, false)).children).filter(
      ({ tag, attributes, children }) =>
        tag === 'text' && attributes['font-weight'] === 600 && /^\d+$/.test(children.join('')),
    );
    const onMarks = bold
      .filter(({ attributes }) => attributes['font-size'] === 11)
      .map(({ children }) => children.join(''));
    const inList = bold
      .filter(({ attributes }) => attributes['font-size'] === 14)
      .map(({ children }) => children.join(''));
    expect(onMarks.length).toBeGreaterThan(2);
    expect([...inList].sort()).toEqual([...onMarks].sort());
  });
});

describe('the opportunity plot', () => {
  it.each([
    [5, 1, 'underserved'],
    [5, 3, 'underserved'],
    [3, 1, 'underserved'],
    [5, 4, 'wellServed'],
    [4, 3, 'wellServed'],
    [4, 5, 'wellServed'],
    [3, 2, 'mattersLess'],
    [1, 1, 'mattersLess'],
    [2, 1, 'mattersLess'],
    [1, 3, 'overserved'],
    [3, 5, 'overserved'],
  ] as const)('places what matters %i and is served %i: %s', (priority, served, region) => {
    expect(regionOf(priority, served)).toBe(region);
  });

  const { summary, canvas } = summed(RATED);
  const found = opportunitiesOf(summary, canvas, RATED);

  it('takes the jobs, pains and gains with both ratings, largest opportunity first, and counts the others', () => {
    expect(found.rated.map(({ item, opportunity }) => [item.name, opportunity])).toEqual([
      ['Get to work', 9],
      ['The bus is late', 4],
      ['Arrive rested', 2],
      ['It is cold', 1],
    ]);
    expect(found.unrated).toBe(1);
  });

  it('names its regions and axes, and says what it does not show', () => {
    const texts = textsOf(drawn('opportunity', RATED)).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Underserved',
        'Well served',
        'Matters less',
        'Overserved',
        '↑ How much it matters (1: little, 5: most)',
        '→ How well today’s solutions serve it (1: not at all, 5: very well)',
        '1 card has no rating for both and is not shown.',
      ]),
    );
  });

  it('stands for every rated item once: with a mark, or counted where its cell is full', () => {
    const board = pictureBoard(600, false);
    const { summary: large, canvas: first } = summed(board);
    const ids = elementsOf(drawn('opportunity', board).children).flatMap(({ subject }) => subject?.ids ?? []);
    expect([...ids].sort()).toEqual(
      opportunitiesOf(large, first, board)
        .rated.map(({ item }) => item.id)
        .sort(),
    );
  });

  it('says what to do where nothing is rated', () => {
    const texts = textsOf(drawn('opportunity', drawBoard('Pains\n  - Cold'))).map(({ text }) => text);
    expect(texts.join(' ')).toContain('Nothing to show yet: rate how much a card matters');
  });
});

describe('the evidence plot', () => {
  it('gives each job, pain and gain the share of resamples in which it is among the top three', () => {
    const board = pictureBoard(60, false);
    const { summary, canvas } = summed(board);
    const { standings } = standingsOf(summary, canvas);
    for (const column of ['job', 'pain', 'gain'] as const) {
      const shares = standings.filter(({ item }) => item.column === column).map(({ share }) => share);
      // Three places are given away in each resample.
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(3, 6);
    }
  });

  it('tells firm, likely and open places apart as the summary does', () => {
    const board = pictureBoard(60, false);
    const { summary, canvas } = summed(board);
    const { standings } = standingsOf(summary, canvas);
    const lanes = new Map(standings.map(({ item, lane }) => [item.id, lane]));
    for (const { top } of canvas.columns) {
      for (const { id, firmness } of top) expect(lanes.get(id)).toBe(firmness.word);
    }
  });

  it('calls no place sure while few customers were heard, and says so', () => {
    const few = drawBoard(`
      Pains
        - Cold | severity=5
            C01 interview
        - Late | severity=1
    `);
    const { summary, canvas } = summed(few);
    expect(standingsOf(summary, canvas).standings.map(({ lane }) => lane)).toEqual([
      'provisional',
      'provisional',
    ]);
    expect(textsOf(drawn('evidence', few)).map(({ text }) => text)).toContain(
      '1 customer heard: until 8 are, no place is sure.',
    );
  });

  it('stands for every job, pain and gain once', () => {
    const board = pictureBoard(600, false);
    const { summary, canvas } = summed(board);
    const ids = elementsOf(drawn('evidence', board).children).flatMap(({ subject }) => subject?.ids ?? []);
    expect([...ids].sort()).toEqual(
      standingsOf(summary, canvas)
        .standings.map(({ item }) => item.id)
        .sort(),
    );
  });

  it('names its regions and axes', () => {
    const texts = textsOf(drawn('evidence', pictureBoard(60, false))).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Firm: in the top three in 90 % of cases or more',
        'Likely: in 75 to 90 % of cases',
        'Open: in fewer than 75 % of cases',
        'Outside: in no case in the top three',
        '↑ How sure a place in the top three is',
        '→ Signal score',
        '0',
        '100',
      ]),
    );
  });
});
