import type { Evidence } from '../../shared/schemas/evidence';
import type { Item, ItemFields } from '../../shared/schemas/item';
import type { Parts, PartsOf } from './parts';

const FIELD = 'field:';
const EVIDENCE = 'evidence:';
const SEGMENT = 'segment:';
const DISMISSED = 'dismissed:';

function take(item: Item): Parts {
  return new Map<string, unknown>([
    ...Object.entries(item.fields).map(([name, value]) => [FIELD + name, value] as const),
    ...item.evidence.map((entry) => [EVIDENCE + entry.id, entry] as const),
    ...item.segments.map((key) => [SEGMENT + key, true] as const),
    ['review', item.review],
    ...(item.dismissed ?? []).map((hint) => [DISMISSED + hint, true] as const),
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

/** Segments and dismissed hints are sets: new ones go to the end. */
function putSet(set: readonly string[], prefix: string, changed: Parts): string[] {
  const named = [...changed.keys()].flatMap((key) =>
    key.startsWith(prefix) ? key.slice(prefix.length) : [],
  );
  return [...new Set([...set, ...named])].filter((one) => {
    const key = prefix + one;
    return !changed.has(key) || changed.get(key) !== undefined;
  });
}

function put(item: Item, changed: Parts): Item {
  const { review, dismissed, ...rest } = item;
  const nextDismissed = putSet(dismissed ?? [], DISMISSED, changed);
  const nextReview = changed.has('review') ? (changed.get('review') as Item['review']) : review;
  return {
    ...rest,
    fields: putFields(item.fields, changed),
    evidence: putEvidence(item.evidence, changed),
    segments: putSet(item.segments, SEGMENT, changed),
    ...(nextReview === undefined ? {} : { review: nextReview }),
    ...(nextDismissed.length === 0 ? {} : { dismissed: nextDismissed }),
  };
}

/** An item's parts: each field, each entry of evidence by id, each segment, the review, each dismissed hint. */
export const ITEM_PARTS: PartsOf<Item> = { take, put };
