import type { Diagnosis, ScoredItem } from '../schemas/summary';
import { toTenths } from '../scoring/round-points';
import type { SignalModel } from '../scoring/signal-1';

type Diagnosed = Pick<ScoredItem, 'score' | 'priority' | 'latestEvidence'>;

/**
 * Whether a column is ready to choose from (domain page, 6).
 * Too shallow: fewer than 3 items, or fewer than 3 with evidence of weight > 0. Too broad: no clear cut, the third and the
 * sixth lying within 3 points (so it takes a sixth), or more than 12 items with neither a rating nor evidence. Too shallow wins, since
 * more items or evidence will change the cut; every reason is listed.
 *
 * @param ranked the column's items, best first
 */
export function diagnose(ranked: readonly Diagnosed[], model: SignalModel): Diagnosis {
  const shallow = shallowReasons(ranked, model);
  const broad = broadReasons(ranked, model);
  return {
    verdict: shallow.length > 0 ? 'tooShallow' : broad.length > 0 ? 'tooBroad' : 'clear',
    reasons: [...shallow, ...broad],
  };
}

function shallowReasons(ranked: readonly Diagnosed[], model: SignalModel): Diagnosis['reasons'] {
  const { itemsFrom } = model.diagnosis;
  const reasons: Diagnosis['reasons'] = [];
  if (ranked.length < itemsFrom) reasons.push({ code: 'fewItems', count: ranked.length });
  const withEvidence = ranked.filter(hasEvidence).length;
  if (withEvidence < itemsFrom) reasons.push({ code: 'fewWithEvidence', count: withEvidence });
  return reasons;
}

function broadReasons(ranked: readonly Diagnosed[], model: SignalModel): Diagnosis['reasons'] {
  const { clearCut, untouchedUpTo } = model.diagnosis;
  const reasons: Diagnosis['reasons'] = [];
  const third = ranked[2];
  const sixth = ranked[5];
  if (third !== undefined && sixth !== undefined) {
    const gap = scoreGap(third, sixth);
    if (gap <= clearCut) reasons.push({ code: 'noClearCut', gap });
  }
  const untouched = ranked.filter((item) => item.priority === null && !hasEvidence(item)).length;
  if (untouched > untouchedUpTo) reasons.push({ code: 'manyUntouched', count: untouched });
  return reasons;
}

function hasEvidence(item: Diagnosed): boolean {
  return item.latestEvidence !== null;
}

/** Points between two items, exact to the tenth: 12.3 - 9.3 is not quite 3. */
export function scoreGap(ahead: Pick<Diagnosed, 'score'>, behind: Pick<Diagnosed, 'score'>): number {
  return toTenths(ahead.score - behind.score) / 10;
}
