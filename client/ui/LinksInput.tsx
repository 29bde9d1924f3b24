import { useId, useRef, useState } from 'preact/hooks';
import { messages } from './links/messages';
import { VerdictMark, type VerdictMarkProps } from './VerdictMark';
import './links-input.css';

export interface LinkTarget {
  readonly id: string;
  readonly name: string;
  /** What kind of thing it is, such as "Pain". */
  readonly label: string;
  /** What is known of a chosen one. */
  readonly verdict?: VerdictMarkProps | undefined;
}

/** A chosen card that is no target: its name, or null when it is not open on the board. */
export interface Stray {
  readonly id: string;
  readonly name: string | null;
}

export interface LinksInputProps {
  readonly label: string;
  readonly targets: readonly LinkTarget[];
  readonly chosen: readonly string[];
  /** Those of the chosen that are no targets: they can only be removed. */
  readonly strays: readonly Stray[];
  /** The most that can be chosen. */
  readonly most: number;
  readonly onChange: (chosen: string[]) => void;
}

/** More rows than this are not drawn: a search narrows them. Chosen ones always are. */
const ROWS = 30;

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Any number of cards, found by name. */
export function LinksInput({ label, targets, chosen, strays, most, onChange }: LinksInputProps) {
  const [query, setQuery] = useState('');
  const searchId = useId();
  const root = useRef<HTMLFieldSetElement>(null);
  const { strays: strayWords } = messages();
  const isChosen = new Set(chosen);
  const matching = targets.filter(
    ({ id, name }) => isChosen.has(id) || folded(name).includes(folded(query.trim())),
  );
  const chosenFirst = [
    ...matching.filter(({ id }) => isChosen.has(id)),
    ...matching.filter(({ id }) => !isChosen.has(id)),
  ];
  const rows = chosenFirst.slice(0, Math.max(ROWS, chosen.length));
  const hidden = chosenFirst.length - rows.length;

  function removeStray(id: string): void {
    // The row is about to vanish, and the focus must not vanish with it.
    root.current?.querySelector<HTMLElement>('input')?.focus();
    onChange(chosen.filter((one) => one !== id));
  }

  const toggle = (id: string) =>
    onChange(isChosen.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);

  return (
    <fieldset class="links" ref={root}>
      <legend class="field-label">{label}</legend>
      {targets.length > 5 && (
        <input
          id={searchId}
          type="search"
          name={`${label}-search`}
          aria-label={messages().searchFor(label)}
          placeholder={messages().search}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {targets.length === 0 && <p class="field-hint">{messages().none}</p>}
      <ul class="links-rows">
        {rows.map(({ id, name, label: kind, verdict }) => (
          <li key={id}>
            <label class="links-row">
              <input
                type="checkbox"
                name={`link-${id}`}
                checked={isChosen.has(id)}
                disabled={!isChosen.has(id) && chosen.length >= most}
                onChange={() => toggle(id)}
              />
              <span class="links-name">
                <span class="links-kind">{kind}</span> <bdi>{name}</bdi>
              </span>
            </label>
            {verdict && <VerdictMark {...verdict} />}
          </li>
        ))}
      </ul>
      {targets.length > 0 && matching.length === 0 && <p class="field-hint">{messages().notFound}</p>}
      {hidden > 0 && <p class="field-hint">{messages().hidden(hidden)}</p>}
      {chosen.length >= most && <p class="field-hint">{messages().most(most)}</p>}
      {strays.length > 0 && (
        <ul class="links-strays" aria-label={strayWords.label}>
          {strays.map(({ id, name }) => (
            <li key={id}>
              <span class="links-name">
                {name === null ? (
                  strayWords.gone
                ) : (
                  <>
                    <bdi>{name}</bdi> <span class="links-kind">{strayWords.noTarget}</span>
                  </>
                )}
              </span>
              <button
                type="button"
                class="quiet-action"
                aria-label={name === null ? strayWords.removeGone : strayWords.removeNamed(name.slice(0, 80))}
                onClick={() => removeStray(id)}
              >
                {strayWords.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
