import { DEFAULT_SETTINGS } from '../default-settings';
import type { Item } from '../schemas/item';
import type { BoardSnapshot, SnapshotCard } from '../schemas/snapshot';
import { CLASS_TRIPS_PLAN } from './class-trips';
import { daysBefore } from './days-before';
import type { CardPlan } from './sample-plan';

const idOf = (list: number, card: number) => `sample-${list + 1}-${card + 1}`;

function itemOf(plan: CardPlan, ids: ReadonlyMap<string, string>, today: string): Item {
  const { fields = {}, addresses, evidence = [] } = plan;
  const links = addresses?.flatMap((key) => ids.get(key) ?? []);
  return {
    fields: { ...fields, ...(links ? { addresses: links } : {}) },
    evidence: evidence.map(({ daysAgo, ...entry }, index) => ({
      ...entry,
      id: `s${index + 1}`,
      date: daysBefore(today, daysAgo),
    })),
    segments: [],
  };
}

/**
 * The sample canvas to look around in, as any other board reaches the core. It stands on no board: its ids are nobody's.
 *
 * @param today `YYYY-MM-DD`; the evidence is dated from it, so that the sample never grows stale
 */
export function sampleSnapshot(today: string): BoardSnapshot {
  const { title, lists, segments = [], canvasSegments } = CLASS_TRIPS_PLAN;
  const plans = lists.flatMap(({ cards = [] }, list) =>
    cards.map((plan, card) => ({ plan, id: idOf(list, card), idList: `sample-${list + 1}` })),
  );
  const ids = new Map(
    plans.flatMap(({ plan: { key }, id }) => (key === undefined ? [] : [[key, id] as const])),
  );
  return {
    board: { id: null, name: title },
    settings: {
      ...DEFAULT_SETTINGS,
      segments: [...segments],
      ...(canvasSegments ? { canvasSegments: { ...canvasSegments } } : {}),
    },
    lists: lists.map(({ name }, index) => ({ id: `sample-${index + 1}`, name })),
    cards: plans.map(({ plan, id, idList }): SnapshotCard => {
      return { id, name: plan.name, idList, item: itemOf(plan, ids, today) };
    }),
  };
}
