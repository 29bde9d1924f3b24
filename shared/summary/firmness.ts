import type { Firmness } from '../schemas/summary';
import type { SignalModel } from '../scoring/signal-1';
import { weigh } from '../scoring/weigh';
import { rememberingKeys } from '../scoring/who';
import { COLUMNS, PROFILE_COLUMNS, sideOf } from '../taxonomy';
import { prepareRace, type Racer } from './column-race';
import { seedOf } from './data-seed';
import { drawCustomers } from './draws';
import { peopleHeard } from './heard-customers';
import type { MeasuredCanvas, MeasuredItem } from './measure-board';
import { createRandom } from './random';

/**
 * How firm each place in a top three is (domain page, 6). Each of 500 draws takes as many customers as the canvas has, with
 * replacement: some twice, some not at all, as if other customers of the same kind had been met. A customer drawn twice
 * counts as two. An item's share is that of the draws in which it is among the best three of its column. Firm from 90 %, likely from
 * 75 %, else provisional, and always provisional under 8 people heard.
 *
 * The draws follow from the evidence alone (`seedOf`), so the same board gives the same answer wherever and whenever.
 *
 * @returns the firmness of an item by id
 */
export function firmnessOf(canvas: MeasuredCanvas, model: SignalModel): (id: string) => Firmness {
  const { draws, customersFrom } = model.firmness;
  const keys = canvas.customers.map(({ key }) => key).sort();
  const numberOf = new Map(keys.map((key, number) => [key, number]));
  const keyOf = rememberingKeys();
  const racers = new Map(COLUMNS.map((column) => [column, racersOf(canvas.columns[column], keyOf, model)]));
  const races = PROFILE_COLUMNS.map((column) =>
    prepareRace(racers.get(column) ?? [], numberOf, model, DRAWS_AT_ONCE),
  );
  const random = createRandom(seedOf([...racers.values()].flat()));
  const places = new Map<string, number>();
  for (let left = draws; left > 0; left -= DRAWS_AT_ONCE) {
    const drawn = drawCustomers(keys.length, Math.min(left, DRAWS_AT_ONCE), random);
    for (const race of races) {
      for (const id of race(drawn).flat()) places.set(id, (places.get(id) ?? 0) + 1);
    }
  }
  const isEarly = peopleHeard(canvas.customers) < customersFrom;
  return (id) => {
    const share = (places.get(id) ?? 0) / draws;
    return { share, word: isEarly ? 'provisional' : wordOf(share, model) };
  };
}

/** Items with their evidence weighed anew: kept from the first time, it would be a burden on summaries of large boards. */
function racersOf(
  items: readonly MeasuredItem[],
  keyOf: (who: string) => string,
  model: SignalModel,
): Racer[] {
  return items.map((item) => ({
    item,
    entries: weigh(sideOf(item.column), item.card.item.evidence, model, keyOf),
  }));
}

/** Enough to make long runs of the same arithmetic, few enough that a board of many thousand customers fits into memory. */
const DRAWS_AT_ONCE = 100;

function wordOf(share: number, { firmness: { firmFrom, likelyFrom } }: SignalModel): Firmness['word'] {
  if (share >= firmFrom) return 'firm';
  return share >= likelyFrom ? 'likely' : 'provisional';
}
