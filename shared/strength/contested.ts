import type { SignalModel } from '../scoring/signal-1';

/** Both sides weigh something, and the lighter at least half of the heavier (domain page, 4). Totals in thousandths. */
export function isContested(supporting: number, contradicting: number, model: SignalModel): boolean {
  const smaller = Math.min(supporting, contradicting);
  const larger = Math.max(supporting, contradicting);
  return smaller > 0 && smaller >= model.contestedFrom * larger;
}
