import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import { weigh, type WeighedEntry } from '../../../shared/scoring/weigh';
import { Hearing } from '../../../shared/summary/heard-customers';
import { customerKey } from '../../../shared/scoring/who';
import { sideOf, type Column } from '../../../shared/taxonomy';
import { useServices, type Services } from '../../services';
import { withTimeout } from '../../trello/with-timeout';
import { knownCustomers } from './known-customers';
import type { CardOnBoard } from './read-card-on-board';

/** Cards that are read together: their answers are parsed between two frames. */
const CHUNK = 50;

/** Another item of the board. */
interface OtherItem {
  readonly id: string;
  readonly column: Column;
  /** Key of its canvas. */
  readonly canvas: string | null;
  readonly item: Item;
}

/** Every other item of the board. A card that cannot be read counts as silent, as in the summary. */
async function readOthers(
  { port, cards }: Services,
  { card: own, mappings }: CardOnBoard,
  signal: AbortSignal,
): Promise<OtherItem[]> {
  const byList = new Map(mappings.map((mapping) => [mapping.idList, mapping]));
  const others = (await withTimeout(port.cards())).filter(({ id }) => id !== own.id);
  const items: OtherItem[] = [];
  for (let start = 0; start < others.length && !signal.aborted; start += CHUNK) {
    const chunk = others.slice(start, start + CHUNK).map(async ({ id, idList }) => {
      const { column = null, canvas = null } = byList.get(idList) ?? {};
      if (column === null) return [];
      const data = await cards.read(id).catch(() => null);
      return data && data.state !== 'unreadable' ? [{ id, column, canvas, item: data.item }] : [];
    });
    items.push(...(await Promise.all(chunk)).flat());
  }
  return items;
}

/** The people behind each customer: the most that one entry stands for, by customer. */
type PeopleByCustomer = ReadonlyMap<string, number>;

function peopleByCustomer(items: readonly (readonly WeighedEntry[])[]): PeopleByCustomer {
  const hearing = new Hearing();
  for (const entries of items) hearing.hear(entries);
  return new Map(hearing.customers().map(({ key, people }) => [key, people]));
}

/** People heard in all. What each key stroke draws anew is counted from the card's own entries alone. */
function heardInAll(others: PeopleByCustomer, own: PeopleByCustomer): number {
  let heard = 0;
  for (const people of others.values()) heard += people;
  for (const [customer, people] of own) heard += Math.max(0, people - (others.get(customer) ?? 0));
  return heard;
}

/** What the other cards say of customers. */
interface Others {
  readonly people: PeopleByCustomer;
  /** As written last, those heard last first. */
  readonly names: readonly string[];
}

function othersOf(items: readonly OtherItem[], canvas: string | null): Others {
  const ofCanvas = items.filter((one) => one.canvas === canvas);
  return {
    people: peopleByCustomer(ofCanvas.map(({ column, item }) => weigh(sideOf(column), item.evidence))),
    names: [...knownCustomers(items).values()].map(({ who }) => who),
  };
}

/** Customers to complete from: those of this card that no other one names, then the others. */
function namesWith(others: readonly string[], own: readonly string[]): string[] {
  const keys = new Set(others.map(customerKey));
  const byKey = new Map(own.map((who) => [customerKey(who), who]));
  return [...[...byKey].flatMap(([key, who]) => (keys.has(key) ? [] : [who])), ...others];
}

/** What the board knows of customers. */
export interface CustomersHeard {
  /** People heard on the card's canvas, with what this card says now; null while that is not known. */
  readonly heard: number | null;
  /** Customers of the whole board. */
  readonly known: readonly string[];
}

/**
 * Who was heard, from this card and the others. The others are read behind the first paint, once for as long as the card stands where
 * it does; until then, or when Trello does not list them, only this card's customers are known.
 */
export function useCustomersHeard(at: CardOnBoard, evidence: readonly Evidence[]): CustomersHeard {
  const services = useServices();
  const [others, setOthers] = useState<Others | null>(null);
  const column = at.mapping?.column ?? null;
  const canvas = at.mapping?.canvas ?? null;
  const place = `${at.card.id} ${canvas ?? ''}`;

  useEffect(() => {
    const abort = new AbortController();
    readOthers(services, at, abort.signal).then(
      (read) => !abort.signal.aborted && setOthers(othersOf(read, canvas)),
      () => undefined,
    );
    return () => abort.abort();
  }, [services, place]);

  const own = evidence.filter(({ kind }) => kind !== 'teamOpinion').map(({ who }) => who);
  const known = useMemo(() => namesWith(others?.names ?? [], own), [others, own.join('\n')]);
  const heard =
    others === null || column === null
      ? null
      : heardInAll(others.people, peopleByCustomer([weigh(sideOf(column), evidence)]));
  return { heard, known };
}
