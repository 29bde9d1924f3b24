import { shownName } from '../summary/shown-name';

/** A card's name as anybody may have written it. */
export function CardName({ id, name }: { readonly id?: string; readonly name: string }) {
  return (
    <bdi class="clamped" {...(id === undefined ? {} : { id })}>
      {shownName(name)}
    </bdi>
  );
}
