import { letterOf, marksFrom } from './entry';
import { FIELD_CODES } from './field-codes';
import type { Stored } from './key';

const CODES: Readonly<Record<string, string>> = FIELD_CODES;

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry by position. One that is no object passes as it is: the reader then keeps and reports it. */
function entryFrom(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const { id, who, kind, date, note = '', customers = 1, link = '', stance, signals } = entry;
  const day = Number(String(date).replaceAll('-', ''));
  return [
    id,
    who,
    letterOf(String(kind)) ?? kind,
    day,
    note,
    marksFrom(stance, Array.isArray(signals) ? signals : []),
    customers,
    link,
  ];
}

/**
 * Version 1, the plain form `{ v: 1, fields, evidence, segments }` with every name in full, is what a script or a person writes by
 * hand. It is read like any other and becomes version 2 with the next change on the card.
 */
export function upgradeFromPlain(raw: Stored): Stored {
  const { fields, evidence, segments, ...others } = raw;
  const renamed = Object.entries(isRecord(fields) ? fields : {}).map(([name, value]) => [
    CODES[name] ?? name,
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
