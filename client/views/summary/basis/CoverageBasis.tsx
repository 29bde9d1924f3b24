import { KIND_FIELD, rankedRows } from '../../../../shared/ranking/ranked-row';
import type { CoverageGap } from '../../../../shared/schemas/summary';
import type { ProfileColumn } from '../../../../shared/taxonomy';
import { fieldWords } from '../../../language/fields';
import type { BasisContext } from './BasisPanel';
import { ItemRows } from './ItemRows';
import { messages } from './messages';

/** The column in which a kind is missing as a whole. */
const LOOKED_AT: Readonly<Partial<Record<CoverageGap['code'], ProfileColumn>>> = {
  onlyFunctionalJobs: 'job',
  noSocialJobs: 'job',
  noEmotionalJobs: 'job',
  noRequiredGains: 'gain',
  noRisksOrObstacles: 'pain',
};

/** The cards of a gap; where a kind is missing as a whole, the cards of its column with the kind of each. */
export function CoverageBasis({ code, ...context }: BasisContext & { readonly code: CoverageGap['code'] }) {
  const { shown, canvas, items, cards } = context;
  const column = LOOKED_AT[code];
  if (code === 'noSegment') return <p>{messages().segmentMissing}</p>;
  if (column === undefined) {
    const ids = canvas.coverage.find((gap) => gap.code === code)?.ids ?? [];
    return <ItemRows context={context} rows={ids.flatMap((id) => items.get(id) ?? [])} />;
  }
  const rows = rankedRows(shown.summary.items, cards, shown.snapshot.settings, {
    canvas: canvas.canvas.key,
    column,
  });
  const kinds = new Map(rows.map((row) => [row.item.id, row.kinds]));
  const { label, values } = fieldWords()[KIND_FIELD[column]];
  const words: Readonly<Record<string, string>> = values;
  return (
    <>
      <p>{messages().lookedAt}</p>
      <ItemRows context={context} rows={rows.map(({ item }) => item)}>
        {({ id }) => (
          <span class="subtle">
            {label}:{' '}
            {kinds
              .get(id)
              ?.map((kind) => words[kind] ?? kind)
              .join(', ') || messages().unset}
          </span>
        )}
      </ItemRows>
    </>
  );
}
