import type { Evidence } from '../../shared/schemas/evidence';
import type { Item, ItemFields } from '../../shared/schemas/item';
import type { Parts, PartsOf } from './parts';

const FIELD = 'field:';
const EVIDENCE = 'evidence:';

function take(item: Item): Parts {
  return new Map<string, unknown>([
    ...Object.entries(item.fields).map(([name, value]) => [FIELD + name, value] as const),
    ...item.evidence.map((entry) => [EVIDENCE + entry.id, entry] as const),
    ['segments', item.segments],
    ['review', item.review],
  ]);
}

function putFields(fields: ItemFields, changed: Parts): ItemFields {
  const next: Record<string, unknown> = { ...fields };
  for (const [key, value] of changed) {
    if (!key.startsWith(FIELD)) continue;
    const name = key.slice(FIELD.length);
    if (value === undefined) delete next[name];
    else next[name] = value;
  }
  return next as ItemFields;
}

/** Changed entries stay in their place, new ones go to the end. */
function putEvidence(evidence: readonly Evidence[], changed: Parts): Evidence[] {
  const kept = evidence.flatMap((entry) => {
    const key = EVIDENCE + entry.id;
    return changed.has(key) ? ((changed.get(key) as Evidence | undefined) ?? []) : entry;
  });
  const present = new Set(evidence.map(({ id }) => EVIDENCE + id));
  const added = [...changed].flatMap(([key, entry]) =>
    key.startsWith(EVIDENCE) && !present.has(key) && entry !== undefined ? (entry as Evidence) : [],
  );
  return [...kept, ...added];
}

function put(item: Item, changed: Parts): Item {
  const { review, ...rest } = item;
  const nextReview = changed.has('review') ? (changed.get('review') as Item['review']) : review;
  return {
    ...rest,
    fields: putFields(item.fields, changed),
    evidence: putEvidence(item.evidence, changed),
    segments: changed.has('segments') ? (changed.get('segments') as string[]) : item.segments,
    ...(nextReview === undefined ? {} : { review: nextReview }),
  };
}

/** An item's parts: each field, each entry of evidence by id, the segments, the review. */
export const ITEM_PARTS: PartsOf<Item> = { take, put };
