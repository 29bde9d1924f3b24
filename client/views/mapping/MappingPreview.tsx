import { mappingResult, type MappedCanvas } from '../../../shared/list-mapping/mapping-result';
import type { Canvas, ListMapping } from '../../../shared/schemas/list-mapping';
import { COLUMNS } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import { messages } from './messages';

/** A course board can have a hundred canvases; the table below has them all. */
const SHOWN = 12;

export interface MappingPreviewProps {
  readonly mapped: { readonly mappings: readonly ListMapping[]; readonly canvases: readonly Canvas[] };
}

/** What the choices amount to as they stand: canvases, and which columns each has a list for. */
export function MappingPreview({ mapped }: MappingPreviewProps) {
  const words = messages().result;
  const { canvases, columns, leftOut } = mappingResult(mapped);
  return (
    <section class="mapping-preview" aria-labelledby="mapping-preview">
      <h2 id="mapping-preview">{words.heading}</h2>
      <p role="status">
        {canvases.length === 0 ? words.nothing : words.counts(canvases.length, columns, leftOut)}
      </p>
      <ul class="mapping-canvases">
        {canvases.slice(0, SHOWN).map((one) => (
          <CanvasColumns key={one.canvas.key} {...one} />
        ))}
      </ul>
      {canvases.length > SHOWN && <p class="subtle">{words.more(canvases.length - SHOWN)}</p>}
    </section>
  );
}

function CanvasColumns({ canvas, columns }: MappedCanvas) {
  const words = messages().result;
  return (
    <li class="mapping-canvas">
      <bdi class="mapping-canvas-name">{canvas.name === '' ? words.only : canvas.name.slice(0, 120)}</bdi>
      <ul class="mapping-columns">
        {COLUMNS.map((column) => {
          const there = columns.includes(column);
          const { many } = core().columns[column];
          return (
            <li key={column} class="mapping-column" data-there={there}>
              {there ? many : words.noList(many)}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
