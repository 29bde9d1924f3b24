import type { BoardSnapshot } from '../schemas/snapshot';
import type { BoardSummary } from '../schemas/summary';
import { summariseBoard } from '../summary/summarise-board';
import { hideCustomers } from './hide-customers';
import { onlyCanvas } from './only-canvas';

/** What leaves the board: a snapshot, and the summary that follows from it. */
export interface TakenAway {
  readonly snapshot: BoardSnapshot;
  readonly summary: BoardSummary;
}

export interface TakeAwayOptions {
  /** Key of the only canvas to take; null for the whole board. */
  readonly canvas: string | null;
  readonly hideCustomers: boolean;
}

/**
 * The part of a board that is taken away. Its figures are computed from that very part, so whoever reads the file gets the same ones.
 */
export function takeAway(board: TakenAway, { canvas, hideCustomers: hidden }: TakeAwayOptions): TakenAway {
  const part = canvas === null ? board.snapshot : onlyCanvas(board, canvas);
  const snapshot = hidden ? hideCustomers(part) : part;
  if (snapshot === board.snapshot) return board;
  return { snapshot, summary: summariseBoard(snapshot, { asOf: board.summary.asOf }) };
}
