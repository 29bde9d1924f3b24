import { PROFILE_COLUMNS } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import { messages } from './messages';

function inWords(done: number, of: number | null): string {
  const { reading } = messages();
  if (of === null) return reading.start;
  return done < of ? reading.progress(done, of) : reading.done(of);
}

/** The frame of the summary at once, and how many cards have been read. Nothing jumps when the summary comes. */
export function ReadingProgress({ done, of }: { readonly done: number; readonly of: number | null }) {
  return (
    <>
      <header class="summary-bar">
        <h1>{messages().heading}</h1>
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
