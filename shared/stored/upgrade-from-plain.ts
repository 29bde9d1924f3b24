import type { Stored } from './key';

/** Version 1 named its kinds and fields in full; these are the letters that version 2 has for them. */
const KINDS: Readonly<Record<string, string>> = {
  teamOpinion: 'o',
  deskResearch: 'd',
  survey: 's',
  interview: 'i',
  observation: 'b',
  experiment: 'x',
  usageData: 'u',
};
const FIELDS: Readonly<Record<string, string>> = {
  jobType: 'jt',
  supportingRole: 'sr',
  importance: 'im',
  frequency: 'fr',
  context: 'cx',
  successMeasure: 'sm',
  painCategory: 'pc',
  riskKind: 'rk',
  feltAs: 'fa',
  costs: 'co',
  severity: 'se',
  gainLevel: 'gl',
  gainKind: 'gk',
  relevance: 're',
  served: 'sv',
  productKind: 'pk',
  effects: 'ef',
  addresses: 'ad',
};
const SIGNALS: Readonly<Record<string, string>> = { consequence: 'c', workaround: 'w', investment: 'i' };

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function marksOf({ stance, signals }: Stored): string {
  const shown = Array.isArray(signals) ? signals.map((signal) => SIGNALS[String(signal)] ?? '') : [];
  return (stance === 'contradicts' ? '-' : '') + shown.join('');
}

/** One entry by position. One that is no object passes as it is: the reader then keeps and reports it. */
function entryFrom(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const { id, who, kind, date, note = '', customers = 1, link = '' } = entry;
  const day = Number(String(date).replaceAll('-', ''));
  return [id, who, KINDS[String(kind)] ?? kind, day, note, marksOf(entry), customers, link];
}

/**
 * Version 1, the plain form `{ v: 1, fields, evidence, segments }` with every name in full, is what a script or a person writes by
 * hand. It is read like any other and becomes version 2 with the next change on the card.
 */
export function upgradeFromPlain(raw: Stored): Stored {
  const { fields, evidence, segments, ...others } = raw;
  const renamed = Object.entries(isRecord(fields) ? fields : {}).map(([name, value]) => [
    FIELDS[name] ?? name,
    value,
  ]);
  return {
    ...others,
    v: 2,
    f: Object.fromEntries(renamed) as Stored,
    e: Array.isArray(evidence) ? evidence.map(entryFrom) : [],
    ...(Array.isArray(segments) ? { s: segments } : {}),
  };
}
