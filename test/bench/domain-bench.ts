import { BoardSnapshot } from '../../shared/schemas/snapshot';
import { SIGNAL_1 } from '../../shared/scoring/signal-1';
import { measureBoard } from '../../shared/summary/measure-board';
import { firmnessOf } from '../../shared/summary/firmness';
import { summariseBoard, type FirmnessOfCanvas } from '../../shared/summary/summarise-board';
import { realisticBoard } from './realistic-board';
import { medians, type Bench, type BenchRow } from './row';

const AS_OF = { asOf: '2026-07-01' };
const UNTOLD: FirmnessOfCanvas = () => () => ({ share: 0, word: 'provisional' });
const summariseWithoutFirmness = (board: BoardSnapshot) => summariseBoard(board, AS_OF, SIGNAL_1, UNTOLD);

/** The largest board that Trello allows, with 25,000 entries, against `JSON.parse` of the same snapshot. */
export const largestBoard: Bench = () => {
  const json = JSON.stringify(realisticBoard({ cards: 5_000, entriesPerCard: 5, customers: 300, seed: 1 }));
  const board = BoardSnapshot.parse(JSON.parse(json));
  const measured = measureBoard(board, SIGNAL_1);
  const time = medians({
    parse: () => JSON.parse(json) as unknown,
    summary: () => summariseWithoutFirmness(board),
    firmness: () => measured.canvases.map((canvas) => firmnessOf(canvas, SIGNAL_1)),
  });
  const against = (milliseconds: number): Pick<BenchRow, 'ratio' | 'detail'> => ({
    ratio: milliseconds / time.parse,
    detail: `${milliseconds.toFixed(1)} ms against ${time.parse.toFixed(1)} ms of JSON.parse`,
  });
  return [
    { what: 'summary of 5,000 cards, without firmness', target: 2, ...against(time.summary) },
    { what: 'firmness, 500 draws, same board', target: 10, ...against(time.firmness) },
  ];
};

/** What a card costs on a large board against on a small one: 50 small boards are as many cards as the large one. */
export const costPerCard: Bench = () => {
  const large = realisticBoard({ cards: 5_000, entriesPerCard: 5, customers: 300, seed: 2 });
  const small = Array.from({ length: 50 }, (_, index) =>
    realisticBoard({ cards: 100, entriesPerCard: 5, customers: 30, seed: 100 + index }),
  );
  const time = medians({
    small: () => small.map(summariseWithoutFirmness),
    large: () => summariseWithoutFirmness(large),
  });
  const perCard = (milliseconds: number) => `${((milliseconds / 5_000) * 1_000).toFixed(2)} µs`;
  return [
    {
      what: 'cost per card, 5,000 cards against 100',
      ratio: time.large / time.small,
      target: 1.3,
      detail: `${perCard(time.large)} against ${perCard(time.small)}`,
    },
  ];
};
