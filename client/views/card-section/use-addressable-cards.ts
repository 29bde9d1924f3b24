import { useEffect, useState } from 'preact/hooks';
import type { ListMapping } from '../../../shared/schemas/list-mapping';
import { sideOf, type ProfileColumn } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import { useServices } from '../../services';
import { withTimeout } from '../../trello/with-timeout';

/** A job, pain or gain that a value-map item can address. */
export interface AddressableCard {
  readonly id: string;
  readonly name: string;
  readonly column: ProfileColumn;
  /** The column's name, for people. */
  readonly label: string;
}

export type AddressableCards =
  | { readonly state: 'loading' | 'failed' }
  | {
      readonly state: 'read';
      readonly cards: readonly AddressableCard[];
      /** The names of all other cards that are open on the board, by id. */
      readonly others: ReadonlyMap<string, string>;
    };

/** The profile cards of the board, those of the canvas first. Read only where `wanted`. */
export function useAddressableCards(
  mappings: readonly ListMapping[],
  canvas: string | null,
  wanted: boolean,
): AddressableCards {
  const { port } = useServices();
  const [found, setFound] = useState<AddressableCards>({ state: 'loading' });

  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const byList = new Map(mappings.map((mapping) => [mapping.idList, mapping]));
    withTimeout(port.cards()).then(
      (all) => {
        if (!current) return;
        const cards = all.flatMap(({ id, name, idList }) => {
          const mapping = byList.get(idList);
          const column = mapping?.column;
          if (!mapping || !column || sideOf(column) !== 'profile') return [];
          const card = { id, name, column: column as ProfileColumn, label: core().columns[column].one };
          return [{ card, own: mapping.canvas === canvas }];
        });
        const ownFirst = [...cards.filter(({ own }) => own), ...cards.filter(({ own }) => !own)];
        const addressable = ownFirst.map(({ card }) => card);
        const ids = new Set(addressable.map(({ id }) => id));
        const others = new Map(all.flatMap(({ id, name }) => (ids.has(id) ? [] : [[id, name] as const])));
        setFound({ state: 'read', cards: addressable, others });
      },
      () => current && setFound((now) => (now.state === 'read' ? now : { state: 'failed' })),
    );
    return () => {
      current = false;
    };
  }, [port, mappings, canvas, wanted]);

  return found;
}
