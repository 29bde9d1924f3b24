import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../../shared/schemas/evidence';
import { weigh, type WeighedEntry } from '../../../shared/scoring/weigh';
import { Hearing } from '../../../shared/summary/heard-customers';
import { sideOf } from '../../../shared/taxonomy';
import { useServices, type Services } from '../../services';
import { withTimeout } from '../../trello/with-timeout';
import type { CardOnBoard } from '../evidence/read-card-on-board';

/** Cards that are read together: their answers are parsed between two frames. */
const CHUNK = 50;

/** What each other item of the canvas weighs. A card that cannot be read counts as silent, as in the summary. */
async function readOthers(
  { port, cards }: Services,
  { card: own, mapping, mappings }: CardOnBoard,
  signal: AbortSignal,
): Promise<WeighedEntry[][]> {
  const columns = new Map(
    mappings.flatMap(({ idList, column, canvas }) =>
      column !== null && canvas === mapping?.canvas ? [[idList, column] as const] : [],
    ),
  );
  const others = (await withTimeout(port.cards())).filter(
    ({ id, idList }) => id !== own.id && columns.has(idList),
  );
  const weighed: WeighedEntry[][] = [];
  for (let start = 0; start < others.length && !signal.aborted; start += CHUNK) {
    const chunk = others.slice(start, start + CHUNK).map(async ({ id, idList }) => {
      const column = columns.get(idList);
      const data = await cards.read(id).catch(() => null);
      return !column || !data || data.state === 'unreadable' ? [] : weigh(sideOf(column), data.item.evidence);
    });
    weighed.push(...(await Promise.all(chunk)));
  }
  return weighed;
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

/**
 * How many people were heard on the card's canvas, with what this card says now; null until the other cards were read, behind the
 * first paint and once for as long as the card stands where it does, or when Trello does not list them.
 */
export function useCustomersHeard(at: CardOnBoard, evidence: readonly Evidence[]): number | null {
  const services = useServices();
  const [others, setOthers] = useState<PeopleByCustomer | null>(null);
  const column = at.mapping?.column ?? null;
  const place = `${at.card.id} ${at.mapping?.canvas ?? ''}`;

  useEffect(() => {
    const abort = new AbortController();
    readOthers(services, at, abort.signal).then(
      (read) => !abort.signal.aborted && setOthers(peopleByCustomer(read)),
      () => undefined,
    );
    return () => abort.abort();
  }, [services, place]);

  if (others === null || column === null) return null;
  return heardInAll(others, peopleByCustomer([weigh(sideOf(column), evidence)]));
}
