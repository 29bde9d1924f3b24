import { Fragment, type ComponentChildren } from 'preact';
import type { Fit, ScoredItem } from '../../../../shared/schemas/summary';
import { fitInWords } from '../../../../shared/words/fit';
import { counted } from '../../../../shared/words/counted';
import { core } from '../../../language/core';
import { summary } from '../../../language/summary';
import { CardLink } from '../CardLink';

export interface FitPanelProps {
  readonly fit: Fit;
  /** Every item of the board by id: a value map may serve several canvases. */
  readonly items: ReadonlyMap<string, ScoredItem>;
}

type Row = { readonly id: string; readonly rest?: ComponentChildren };

function Rows({ rows, items }: { readonly rows: readonly Row[]; readonly items: FitPanelProps['items'] }) {
  return (
    <ul class="rows">
      {rows.map(({ id, rest }) => {
        const item = items.get(id);
        return (
          item && (
            <li key={id}>
              <CardLink id={id} name={item.name} />
              <span class="subtle">
                {core().columns[item.column].one}
                {rest}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** A board can have thousands of cards that address nothing. */
const SHOWN = 12;

/** Which of the top items the value map answers, which it leaves open, and what on it answers nothing that matters. */
export function FitPanel({ fit, items }: FitPanelProps) {
  const words = fitInWords(fit, summary());
  const open = fit.top.filter(({ addressedBy }) => addressedBy.length === 0);
  const answered = fit.top.filter(({ addressedBy }) => addressedBy.length > 0);
  const idle: Row[] = [
    ...fit.idle.nothing.map((id) => ({ id, rest: ', addresses nothing yet' })),
    ...fit.idle.lower.map((id) => ({ id, rest: ', addresses nothing of the top three' })),
  ];
  return (
    <section class="column" aria-labelledby="summary-fit">
      <h2 id="summary-fit">Fit</h2>
      {words === null ? <p class="subtle">There are no jobs, pains or gains to fit yet.</p> : <p>{words}</p>}
      {open.length > 0 && (
        <>
          <h3>Nothing addresses yet</h3>
          <Rows rows={open} items={items} />
        </>
      )}
      {answered.length > 0 && (
        <details>
          <summary>What is addressed, and by what</summary>
          <Rows
            rows={answered.map(({ id, addressedBy }) => ({
              id,
              rest: addressedBy.map((by, index) => (
                <Fragment key={by}>
                  {index === 0 ? ', by ' : '; '}
                  <bdi>{items.get(by)?.name.slice(0, 80) ?? 'a card'}</bdi>
                </Fragment>
              )),
            }))}
            items={items}
          />
        </details>
      )}
      {idle.length > 0 && (
        <details>
          <summary>
            {counted(idle.length, 'card addresses', 'cards address')} nothing that matters most
          </summary>
          <Rows rows={idle.slice(0, SHOWN)} items={items} />
          {idle.length > SHOWN && <p class="subtle">And {idle.length - SHOWN} more.</p>}
        </details>
      )}
    </section>
  );
}
