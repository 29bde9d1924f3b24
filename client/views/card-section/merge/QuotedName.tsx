import { messages } from './messages';

/** More of a name is not needed to know the card. */
const SHOWN = 80;

/** Another card's name inside a sentence, as anybody may have written it. */
export function QuotedName({ name }: { readonly name: string }) {
  const bare = name.trim();
  const shown = bare.length > SHOWN ? `${bare.slice(0, SHOWN)}…` : bare;
  return <bdi class="quoted-name">{shown === '' ? messages().noName : messages().quoted(shown)}</bdi>;
}
