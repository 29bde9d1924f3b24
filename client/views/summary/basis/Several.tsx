import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { messages } from './messages';

export interface SeveralProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ComponentChildren;
}

/** A board can have thousands of cards and customers: so many more with each click. */
const AT_ONCE = 50;

/** A list of any length, its beginning first. */
export function Several<Row>({ rows, keyOf, children }: SeveralProps<Row>) {
  const [shown, setShown] = useState(AT_ONCE);
  if (rows.length === 0) return <p class="subtle">{messages().none}</p>;
  return (
    <>
      <ul class="rows basis-rows">
        {rows.slice(0, shown).map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>{messages().more(rows.length - shown)}</Button>
      )}
    </>
  );
}
