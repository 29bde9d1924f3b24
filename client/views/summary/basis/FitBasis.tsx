import type { ScoredItem } from '../../../../shared/schemas/summary';
import { CardLink } from '../CardLink';
import type { BasisContext } from './BasisPanel';
import { ItemRows } from './ItemRows';
import { messages } from './messages';

/** The top items with their points and what addresses each: what the share of fit is computed from. */
export function FitBasis(context: BasisContext) {
  const { canvas, items } = context;
  const words = messages();
  const addressedBy = new Map(canvas.fit.top.map((place) => [place.id, place.addressedBy]));
  const rows = canvas.fit.top.flatMap(({ id }) => items.get(id) ?? []);
  const sum = (some: readonly ScoredItem[]) => some.reduce((total, { score }) => total + score, 0);
  const answered = rows.filter(({ id }) => (addressedBy.get(id)?.length ?? 0) > 0);
  return (
    <>
      <p>{words.fitIntro(sum(answered), sum(rows))}</p>
      <ItemRows context={context} rows={rows}>
        {({ id, rank, score }) => (
          <>
            <span class="subtle">{words.points(rank, score)}</span>
            {addressedBy.get(id)?.length === 0 ? (
              <p>{words.notAddressed}</p>
            ) : (
              <>
                <p>{words.addressedBy}</p>
                <ul class="rows basis-within">
                  {addressedBy.get(id)?.map((by) => (
                    <li key={by}>
                      <CardLink id={by} name={items.get(by)?.name ?? ''} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </ItemRows>
    </>
  );
}
