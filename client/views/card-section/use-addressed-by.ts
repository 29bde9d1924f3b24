import { useEffect, useState } from 'preact/hooks';
import { sideOf } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import { useServices, type Services } from '../../services';
import { withTimeout } from '../../trello/with-timeout';
import type { CardOnBoard } from '../evidence/read-card-on-board';

/** A product, pain reliever or gain creator that addresses the card. */
export interface AddressingCard {
  readonly id: string;
  readonly name: string;
  /** Its column's name, for people. */
  readonly label: string;
}

/** Cards that are read together: their answers are parsed between two frames. */
const CHUNK = 50;

async function readAddressing(
  { port, cards }: Services,
  { card: own, mappings }: CardOnBoard,
  signal: AbortSignal,
): Promise<AddressingCard[]> {
  const labels = new Map(
    mappings.flatMap(({ idList, column }) =>
      column !== null && sideOf(column) === 'valueMap' ? [[idList, core().columns[column].one] as const] : [],
    ),
  );
  const candidates = (await withTimeout(port.cards())).filter(({ idList }) => labels.has(idList));
  const found: AddressingCard[] = [];
  for (let start = 0; start < candidates.length && !signal.aborted; start += CHUNK) {
    const chunk = candidates.slice(start, start + CHUNK).map(async ({ id, name, idList }) => {
      const data = await cards.read(id).catch(() => null);
      if (!data || data.state === 'unreadable') return [];
      const addresses = data.item.fields.addresses ?? [];
      return addresses.includes(own.id) ? [{ id, name, label: labels.get(idList) ?? '' }] : [];
    });
    found.push(...(await Promise.all(chunk)).flat());
  }
  return found;
}

/** What addresses a job, pain or gain, on any canvas of the board; null until it is known. Read once, behind the first paint. */
export function useAddressedBy(at: CardOnBoard): readonly AddressingCard[] | null {
  const services = useServices();
  const [found, setFound] = useState<readonly AddressingCard[] | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    readAddressing(services, at, abort.signal).then(
      (read) => !abort.signal.aborted && setFound(read),
      () => undefined,
    );
    return () => abort.abort();
  }, [services, at.card.id]);

  return found;
}
