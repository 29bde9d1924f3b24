/** A card's name as anybody may have written it. Names of up to 16 kB exist; the whole of one is on the card. */
export function CardName({ id, name }: { readonly id?: string; readonly name: string }) {
  return (
    <bdi class="clamped" {...(id === undefined ? {} : { id })}>
      {name.trim() === '' ? '(no name)' : name.slice(0, 300)}
    </bdi>
  );
}
