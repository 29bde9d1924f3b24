/**
 * A board from a few lines of text:
 *
 *     Pains
 *       - The bus is late | severity=4 served=2
 *           C01 interview 2026-06-01 workaround "I leave an hour early"
 *           C02 x3 survey contradicts
 *     Pain relievers
 *       - Live map | addresses=card-1
 *
 * A line on the left is a list, one that starts with a dash a card (fields after the bar), any other an entry of evidence on the
 * card above: a customer, then in any order `x` and how many people, kind, date, signals, `contradicts`, a quote. What is not
 * said is as in `evidence()`. Lists are `list-1`, …, cards `card-1`, …, entries `e1`, … on each card. A word that means nothing
 * fails the drawing.
 */
import { BoardSnapshot } from '../../shared/schemas/snapshot';
import type { Evidence } from '../../shared/schemas/evidence';
import { EVIDENCE_KINDS, FIELDS, SIGNALS, STANCES, type FieldName } from '../../shared/taxonomy';
import { snapshot, type CardParts, type ItemParts } from './builders';

/** @throws when a word is unknown or the board drawn breaks the schema. */
export function drawBoard(text: string, parts: Parameters<typeof snapshot>[0] = {}): BoardSnapshot {
  const lists: { name: string }[] = [];
  const cards: (CardParts & { item: ItemParts & { evidence: Partial<Evidence>[] } })[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const words = line.trim();
    if (words.startsWith('- ')) {
      const [name = '', fields = ''] = words.slice(2).split(' | ');
      cards.push({
        name: name.trim(),
        idList: `list-${lists.length}`,
        item: { fields: drawFields(fields), evidence: [] },
      });
    } else if (indentOf(line) === indentOf(firstLine(text))) {
      lists.push({ name: words });
    } else {
      const last = cards.at(-1);
      if (last === undefined) throw new Error(`evidence before any card: ${words}`);
      last.item.evidence.push(drawEvidence(words));
    }
  }
  return BoardSnapshot.parse(snapshot({ ...parts, lists, cards }));
}

const indentOf = (line: string) => line.length - line.trimStart().length;
const firstLine = (text: string) => text.split('\n').find((line) => line.trim() !== '') ?? '';

/** One entry, such as `C02 x3 survey contradicts "Never on time"`. */
export function drawEvidence(text: string): Partial<Evidence> {
  const quote = /"([^"]*)"/.exec(text);
  const [who = '', ...words] = text
    .replace(/"[^"]*"/, '')
    .split(/\s+/)
    .filter(Boolean);
  const entry: Partial<Evidence> = { who, signals: [] };
  if (quote?.[1] !== undefined) entry.note = quote[1];
  for (const word of words) {
    const kind = EVIDENCE_KINDS.find((each) => each === word);
    const stance = STANCES.find((each) => each === word);
    const signal = SIGNALS.find((each) => each === word);
    if (kind) entry.kind = kind;
    else if (stance) entry.stance = stance;
    else if (signal) entry.signals = [...(entry.signals ?? []), signal];
    else if (/^x\d+$/.test(word)) entry.customers = Number(word.slice(1));
    else if (/^\d{4}-\d\d-\d\d$/.test(word)) entry.date = word;
    else throw new Error(`'${word}' is no word of evidence in: ${text}`);
  }
  return entry;
}

function drawFields(text: string): Record<string, unknown> {
  const drawn: Record<string, unknown> = {};
  for (const pair of text.split(/\s+/).filter(Boolean)) {
    const [name = '', value = ''] = pair.split('=');
    if (!(name in FIELDS)) throw new Error(`'${name}' is no field in: ${text}`);
    const { kind } = FIELDS[name as FieldName];
    if (kind === 'rating') drawn[name] = Number(value);
    else if (kind === 'anyOf' || kind === 'links') drawn[name] = value.split(',');
    else drawn[name] = value;
  }
  return drawn;
}
