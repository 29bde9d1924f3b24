import { behindDiagnosis } from '../../../../shared/basis/behind-diagnosis';
import type { ProfileColumn } from '../../../../shared/taxonomy';
import type { BasisContext } from './BasisPanel';
import { ItemRows } from './ItemRows';
import { messages } from './messages';

/** The items behind each reason of a column's diagnosis; where it is clear, those around the cut. */
export function DiagnosisBasis({ column, ...context }: BasisContext & { readonly column: ProfileColumn }) {
  const { shown, canvas } = context;
  const diagnosis = canvas.columns.find((one) => one.column === column)?.diagnosis;
  const ranked = shown.summary.items.filter(
    (item) => item.canvas === canvas.canvas.key && item.column === column,
  );
  const reasons = diagnosis?.reasons.map(({ code }) => code) ?? [];
  return (
    <>
      {(reasons.length === 0 ? [null] : reasons).map((code) => (
        <section class="basis-part" key={code}>
          <h3>{messages().diagnosis[code ?? 'clear']}</h3>
          <ItemRows context={context} rows={behindDiagnosis(code, ranked)} />
        </section>
      ))}
    </>
  );
}
