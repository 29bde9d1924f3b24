import * as fc from 'fast-check';
import type { Evidence } from '../../../shared/schemas/evidence';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { BoardSummary } from '../../../shared/schemas/summary';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { PROFILE_COLUMNS } from '../../../shared/taxonomy';
import { anyLog, anyPriority } from '../../support/arbitraries';
import { snapshot } from '../../support/builders';
import { drawBoard } from '../../support/draw-board';

interface AnyCard {
  readonly evidence: readonly Evidence[];
  readonly priority: number | null;
  /** Number of its list, from 1. */
  readonly list: number;
}

const AS_OF = { asOf: '2026-07-01' };
const summarise = (board: BoardSnapshot) => summariseBoard(board, AS_OF);
const itemOf = (board: BoardSnapshot, id: string) => summarise(board).items.find((item) => item.id === id);

/** Commuters: pains and what relieves them. Scores by hand beside the cards; heard are C01 to C05 and one more on the value map. */
const COMMUTERS = drawBoard(`
  Customer Jobs
    - Get to work on time | importance=5 served=2
        C01 interview 2026-05-01
  Pains
    - The bus is late | severity=4
        C01 interview 2026-05-01 workaround "I leave an hour early"
        C02 observation 2026-05-03 workaround "Runs to the next stop"
        C03 interview 2026-05-04
        C04 interview 2026-05-05 contradicts "Mine is on time"
    - No seat
        C02 interview 2026-05-03
        C05 x3 survey 2026-06-20
    - Tickets cost too much | severity=4
        Anna teamOpinion 2026-06-30
    - Wet shoes | severity=2
        C04 interview 2026-05-05
  Ideas we had
    - Free coffee | severity=5
        C09 interview
  Pain relievers
    - Live map | addresses=card-2,card-3,card-6,gone
        U01 usageData 2026-06-25 investment
`);

describe('the summary of a board', () => {
  const summary = summarise(COMMUTERS);

  it('has the form of the API', () => {
    expect(BoardSummary.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({ model: 'signal-1', asOf: '2026-07-01', board: { name: 'Commuters' } });
  });

  it('lists the items by column and rank, and leaves out cards of lists that are no column', () => {
    expect(summary.items.map(({ column, rank, name }) => [column, rank, name])).toEqual([
      ['job', 1, 'Get to work on time'],
      ['pain', 1, 'The bus is late'],
      ['pain', 2, 'No seat'],
      ['pain', 3, 'Wet shoes'],
      ['pain', 4, 'Tickets cost too much'],
      ['reliever', 1, 'Live map'],
    ]);
    expect(summary.lists.map(({ column }) => column)).toEqual(['job', 'pain', null, 'reliever']);
  });

  it('scores each as its own card says', () => {
    expect(summary.items.map(({ name, score }) => [name, score])).toEqual([
      // 10.529 + 24
      ['Get to work on time', 34.5],
      // Reach 0.75 + 1 + 0.75 - 0.75 = 1.75, 2^-0.875 = 0.5452: 20.921; two improvise: 5; 24 x 4/5.
      ['The bus is late', 45.1],
      // Reach 0.75 + 1.5 = 2.25.
      ['No seat', 24.9],
      // 10.529 + 9.6
      ['Wet shoes', 20.1],
      ['Tickets cost too much', 19.2],
      // 13.473 + 2.929 + 24 x 4/5 of the late bus.
      ['Live map', 35.6],
    ]);
  });

  it('counts the people heard on the canvas once each, on the value map too, but not the team', () => {
    // C01, C02, C03, C04, three of C05, U01.
    expect(summary.canvases[0]).toMatchObject({ customersHeard: 8, latestEvidence: '2026-06-25' });
    expect(summary.canvases[0]?.saturation).toEqual({ state: 'early', customers: 6 });
  });

  it('says of each item how common it is', () => {
    expect(summary.items.map(({ prevalence: { customers, of } }) => [customers, of])).toEqual([
      [1, 8],
      [3, 8],
      [4, 8],
      [1, 8],
      [0, 8],
      [1, 8],
    ]);
  });

  it('quotes the weightiest note', () => {
    expect(itemOf(COMMUTERS, 'card-2')?.quote).toEqual({ who: 'C02', note: 'Runs to the next stop' });
    expect(itemOf(COMMUTERS, 'card-5')?.quote).toBeNull();
  });

  it('tells opportunity where both ratings stand, and never on the value map', () => {
    expect(itemOf(COMMUTERS, 'card-1')?.opportunity).toBe(8);
    expect(itemOf(COMMUTERS, 'card-2')?.opportunity).toBeNull();
    expect(itemOf(COMMUTERS, 'card-7')?.opportunity).toBeNull();
  });

  it('marks what nobody spoke about for 60 days', () => {
    const later = summariseBoard(COMMUTERS, { asOf: '2026-08-18' });
    expect(later.items.filter(({ stale }) => stale).map(({ id }) => id)).toEqual([
      'card-1',
      'card-2',
      'card-5',
    ]);
  });

  it('gives a value-map item the highest priority of the jobs, pains and gains that it addresses', () => {
    // card-6 is no item, 'gone' is no card.
    expect(itemOf(COMMUTERS, 'card-7')?.priority).toBe(4);
  });

  it('has all three columns of the customer profile', () => {
    expect(summary.canvases[0]?.columns.map(({ column, items }) => [column, items])).toEqual([
      ['job', 1],
      ['pain', 4],
      ['gain', 0],
    ]);
  });
});

describe('several canvases on one board', () => {
  const board = drawBoard(`
    Team A: Pains
      - Late | severity=2
          C01 interview
    Team B: Pains
      - Dear | severity=5
          C01 interview
          C02 interview
    Team A: Pain relievers
      - Map | addresses=card-2
  `);

  it('each have their own ranking and their own customers', () => {
    const { canvases, items } = summarise(board);
    expect(canvases.map(({ customersHeard }) => customersHeard)).toEqual([1, 2]);
    expect(items.map(({ id, rank, prevalence }) => [id, rank, prevalence.of])).toEqual([
      ['card-1', 1, 1],
      ['card-3', 1, 1],
      ['card-2', 1, 2],
    ]);
  });

  it('may address each other', () => {
    expect(itemOf(board, 'card-3')?.priority).toBe(5);
  });
});

describe('boards at the edge', () => {
  it('a board without columns has no canvas and no items', () => {
    expect(summarise(snapshot({ lists: [{ name: 'Doing' }], cards: [{}] }))).toMatchObject({
      canvases: [],
      items: [],
    });
  });

  it('a column without cards is empty and too shallow', () => {
    expect(summarise(snapshot()).canvases[0]?.columns[1]).toMatchObject({
      column: 'pain',
      items: 0,
      top: [],
      nearMiss: null,
      challengers: [],
      diagnosis: { verdict: 'tooShallow' },
    });
  });

  it('a card in a list that is not there is left out', () => {
    expect(summarise(snapshot({ cards: [{ idList: 'archived' }] })).items).toEqual([]);
  });
});

describe('properties', () => {
  const anyCards = fc.array(
    fc.record({ evidence: anyLog(), priority: anyPriority, list: fc.integer({ min: 1, max: 4 }) }),
    { maxLength: 10 },
  );
  const boardOf = (cards: readonly AnyCard[]) =>
    snapshot({
      lists: [{ name: 'Customer Jobs' }, { name: 'Pains' }, { name: 'Gains' }, { name: 'Pain relievers' }],
      cards: cards.map(({ evidence, priority, list }, index) => ({
        idList: `list-${list}`,
        item: {
          evidence,
          fields: {
            ...(priority === null ? {} : { importance: priority, severity: priority, relevance: priority }),
            addresses: [`card-${index}`],
          },
        },
      })),
    });

  it('changing another card changes no profile item’s score, receipt or verdict', () => {
    fc.assert(
      fc.property(anyCards, anyCards, (cards, others) => {
        const [kept, ...neighbours] = cards;
        if (kept === undefined || kept.list === 4) return;
        const own = (rest: readonly AnyCard[]) => {
          const found = itemOf(boardOf([kept, ...rest]), 'card-1');
          return found && [found.score, found.receipt, found.verdict, found.contested, found.nextStep];
        };
        expect(own(others)).toEqual(own(neighbours));
      }),
    );
  });

  it('any board has the form of the API, with ranks 1, 2, 3 … and the top three of each column first', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const summary = BoardSummary.parse(summarise(boardOf(cards)));
        for (const column of PROFILE_COLUMNS) {
          const ranked = summary.items.filter((item) => item.column === column);
          expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
          expect(ranked.map(({ score }) => score)).toEqual(
            ranked.map(({ score }) => score).sort((a, b) => b - a),
          );
          const top = summary.canvases[0]?.columns.find((each) => each.column === column)?.top ?? [];
          expect(top.map(({ id }) => id)).toEqual(ranked.slice(0, 3).map(({ id }) => id));
        }
      }),
      { numRuns: 50 },
    );
  });
});
