import { PROFILE_COLUMNS } from '../../../shared/taxonomy';
import { core } from '../../language/core';

const inDigits = (n: number) => new Intl.NumberFormat('en').format(n);

function inWords(done: number, of: number | null): string {
  if (of === null) return 'Reading the board…';
  if (done < of) return `${inDigits(done)} of ${inDigits(of)} cards read`;
  return `${inDigits(of)} ${of === 1 ? 'card' : 'cards'} read. Working out the summary…`;
}

/** The frame of the summary at once, and how many cards have been read. Nothing jumps when the summary comes. */
export function ReadingProgress({ done, of }: { readonly done: number; readonly of: number | null }) {
  return (
    <>
      <header class="summary-bar">
        <h1>Summary</h1>
        <label class="summary-progress">
          <span role="status">{inWords(done, of)}</span>
          <progress max={of ?? 1} {...(of === null ? {} : { value: done })} />
        </label>
      </header>
      <div class="summary-columns" aria-hidden="true">
        {PROFILE_COLUMNS.map((column) => (
          <section class="column" key={column}>
            <h2>{core().columns[column].many}</h2>
            {[1, 2, 3].map((place) => (
              <div class="place-waiting" key={place} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
