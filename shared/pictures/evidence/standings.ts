import type { BoardSummary, CanvasSummary, ScoredItem } from '../../schemas/summary';
import { SIGNAL_1 } from '../../scoring/signal-1';
import { PROFILE_COLUMNS } from '../../taxonomy';

/** How sure it is that an item is one of the top three of its column. `outside`: in no resample is it among them. */
export const LANES = ['firm', 'likely', 'provisional', 'outside'] as const;
export type Lane = (typeof LANES)[number];

/** A job, pain or gain with the share of resamples in which it is among the top three, 0 to 1. */
export interface Standing {
  readonly item: ScoredItem;
  readonly share: number;
  readonly lane: Lane;
}

/** What the evidence plot of a canvas shows. */
export interface Standings {
  readonly name: string;
  readonly asOf: string;
  readonly model: string;
  readonly customersHeard: number;
  /** Too few customers were heard for any place to be sure. */
  readonly early: boolean;
  /** Surest first, of equally sure ones the highest score. */
  readonly standings: readonly Standing[];
}

/** The lane of a share once enough customers were heard. */
function laneOf(share: number, early: boolean): Lane {
  const { firmFrom, likelyFrom } = SIGNAL_1.firmness;
  if (share === 0) return 'outside';
  if (early) return 'provisional';
  return share >= firmFrom ? 'firm' : share >= likelyFrom ? 'likely' : 'provisional';
}

/** Every job, pain and gain of a canvas: how much evidence it has, and how sure a place among the top three is. */
export function standingsOf(summary: BoardSummary, canvas: CanvasSummary): Standings {
  const early = canvas.customersHeard < SIGNAL_1.firmness.customersFrom;
  const shares = new Map(
    canvas.columns.flatMap(({ top, challengers }) => [
      ...top.map(({ id, firmness }) => [id, firmness.share] as const),
      ...challengers.map(({ id, share }) => [id, share] as const),
    ]),
  );
  const standings = summary.items
    .filter((item) => item.canvas === canvas.canvas.key && PROFILE_COLUMNS.some((one) => one === item.column))
    .map((item) => {
      const share = shares.get(item.id) ?? 0;
      return { item, share, lane: laneOf(share, early) };
    });
  standings.sort((a, b) => b.share - a.share || b.item.score - a.item.score);
  return {
    name: canvas.canvas.name || summary.board.name,
    asOf: summary.asOf,
    model: summary.model,
    customersHeard: canvas.customersHeard,
    early,
    standings,
  };
}
