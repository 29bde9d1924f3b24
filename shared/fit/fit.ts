import type { ItemFields } from '../schemas/item';
import type { Fit, ScoredItem } from '../schemas/summary';

/** An item of the value map with the cards that it addresses. */
export interface Addressing {
  readonly id: string;
  readonly card: { readonly item: { readonly fields: Pick<ItemFields, 'addresses'> } };
}

/** Ids of a board's jobs, pains and gains: all of them, and those in the top 3 of their column. */
export interface Targets {
  readonly profile: ReadonlySet<string>;
  readonly top: ReadonlySet<string>;
}

/** Ids of the value-map items that address a top item, by its id. */
export type AddressedBy = ReadonlyMap<string, readonly string[]>;

const NONE: readonly string[] = [];

/**
 * Follows the links of one canvas's value map and answers which of its items address nothing that matters. Who addresses which top
 * item is added to `addressedBy`, which all canvases of a board share: one value map may serve several profiles.
 */
export function followLinks(
  valueMap: readonly Addressing[],
  { profile, top }: Targets,
  addressedBy: Map<string, string[]>,
): Fit['idle'] {
  const idle: Fit['idle'] = { nothing: [], lower: [] };
  for (const { id, card } of valueMap) {
    const { addresses = NONE } = card.item.fields;
    const matters = addresses.filter((target) => top.has(target));
    for (const target of new Set(matters)) noteUnder(addressedBy, target, id);
    if (matters.length > 0) continue;
    (addresses.some((target) => profile.has(target)) ? idle.lower : idle.nothing).push(id);
  }
  return idle;
}

function noteUnder(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/**
 * How the value map answers the top of a canvas's customer profile (domain page, 6): which top items something addresses, the
 * share of their points that this makes, and what on the canvas's own value map addresses nothing that matters.
 *
 * @param top the top items of all profile columns, in the summary's order
 */
export function fitOf(
  top: readonly Pick<ScoredItem, 'id' | 'score'>[],
  idle: Fit['idle'],
  addressedBy: AddressedBy,
): Fit {
  let points = 0;
  let answered = 0;
  for (const { id, score } of top) {
    points += score;
    if (addressedBy.has(id)) answered += score;
  }
  return {
    share: points === 0 ? null : answered / points,
    top: top.map(({ id }) => ({ id, addressedBy: [...(addressedBy.get(id) ?? NONE)] })),
    idle,
  };
}
