import { COLUMN_LABELS, type Column } from '../../../shared/taxonomy';

/** Where a card stands: "Pain · Team A". The name is '' for the board's only canvas. */
export function ColumnAndCanvas({ column, canvas }: { readonly column: Column; readonly canvas: string }) {
  return (
    <span class="score-line-column">
      {COLUMN_LABELS[column].one}
      {canvas !== '' && (
        <>
          {' · '}
          <bdi>{canvas}</bdi>
        </>
      )}
    </span>
  );
}
