import { useId, useState } from 'preact/hooks';
import './links-input.css';

export interface LinkTarget {
  readonly id: string;
  readonly name: string;
  /** What kind of thing it is, such as "Pain". */
  readonly label: string;
}

export interface LinksInputProps {
  readonly label: string;
  readonly targets: readonly LinkTarget[];
  readonly chosen: readonly string[];
  /** The most that can be chosen. */
  readonly most: number;
  readonly onChange: (chosen: string[]) => void;
}

/** More rows than this are not drawn: a search narrows them. Chosen ones always are. */
const ROWS = 30;

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Any number of cards, found by name. */
export function LinksInput({ label, targets, chosen, most, onChange }: LinksInputProps) {
  const [query, setQuery] = useState('');
  const searchId = useId();
  const isChosen = new Set(chosen);
  const gone = chosen.filter((id) => !targets.some((target) => target.id === id));
  const matching = targets.filter(
    ({ id, name }) => isChosen.has(id) || folded(name).includes(folded(query.trim())),
  );
  const chosenFirst = [
    ...matching.filter(({ id }) => isChosen.has(id)),
    ...matching.filter(({ id }) => !isChosen.has(id)),
  ];
  const rows = chosenFirst.slice(0, Math.max(ROWS, chosen.length));
  const hidden = chosenFirst.length - rows.length;

  const toggle = (id: string) =>
    onChange(isChosen.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);

  return (
    <fieldset class="links">
      <legend class="field-label">{label}</legend>
      {targets.length > 5 && (
        <input
          id={searchId}
          type="search"
          name={`${label}-search`}
          aria-label={`Search the cards for ${label.toLowerCase()}`}
          placeholder="Search jobs, pains, gains"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {targets.length === 0 && <p class="field-hint">There are no jobs, pains or gains on this board yet.</p>}
      <ul class="links-rows">
        {rows.map(({ id, name, label: kind }) => (
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
          </li>
        ))}
      </ul>
      {targets.length > 0 && matching.length === 0 && <p class="field-hint">No card has that in its name.</p>}
      {hidden > 0 && <p class="field-hint">{hidden} more: search to find them.</p>}
      {chosen.length >= most && <p class="field-hint">No more than {most} can be chosen.</p>}
      {gone.length > 0 && (
        <p class="field-hint">
          {gone.length === 1 ? '1 chosen card is' : `${gone.length} chosen cards are`} no longer among the
          jobs, pains and gains of this board.
        </p>
      )}
    </fieldset>
  );
}
