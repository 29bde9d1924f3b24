import type { Column } from '../../../shared/taxonomy';
import { core } from '../../language/core';

/** Where a card stands: "Pain · Team A". The name is '' for the board's only canvas. */
export function ColumnAndCanvas({ column, canvas }: { readonly column: Column; readonly canvas: string }) {
  return (
    <span class="score-line-column">
      {core().columns[column].one}
      {canvas !== '' && (
        <>
          {' · '}
          <bdi>{canvas}</bdi>
        </>
      )}
    </span>
  );
}
