import type { Evidence } from '../../shared/schemas/evidence';
import type { Rankable } from '../../shared/scoring/rank';
import { latestDay } from '../../shared/scoring/staleness';
import { weigh } from '../../shared/scoring/weigh';
import { sideOf, type Column } from '../../shared/taxonomy';
import type { PlacedCard } from './board-view';
import type { ItemFigures } from './item-figures';

/** A card with what decides its place in its column. A class, because a board that opens makes one of every card. */
class RankableCard implements Rankable {
  readonly id: string;
  readonly listPosition: number;
  readonly cardPosition: number;
  readonly score: number;
  readonly verdict: Rankable['verdict'];
  readonly supporting: Rankable['supporting'];
  readonly priority: number | null;
  readonly #column: Column;
  readonly #evidence: readonly Evidence[];

  constructor(column: Column, figures: Exclude<ItemFigures, { state: 'unreadable' }>, place: PlacedCard) {
    this.id = place.id;
    this.listPosition = place.listPosition;
    this.cardPosition = place.cardPosition;
    this.score = figures.score.score;
    this.verdict = figures.score.verdict;
    this.supporting = figures.score.supporting;
    this.priority = figures.priority;
    this.#column = column;
    this.#evidence = figures.evidence;
  }

  /** Worked out when asked for: only between cards that are equal in all that comes before. */
  get latestEvidence(): string | null {
    return latestDay(weigh(sideOf(this.#column), this.#evidence));
  }
}

/** What decides a card's place in its column; null for a card that cannot be read. */
export function rankableOf(column: Column, figures: ItemFigures, place: PlacedCard): Rankable | null {
  return figures.state === 'unreadable' ? null : new RankableCard(column, figures, place);
}
