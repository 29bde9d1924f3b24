import { Fragment, type ComponentChildren } from 'preact';
import type { Fit, ScoredItem } from '../../../../shared/schemas/summary';
import { fitInWords } from '../../../../shared/words/fit';
import { core } from '../../../language/core';
import { summary } from '../../../language/summary';
import { BasisLink } from '../basis/BasisLink';
import { CardLink } from '../CardLink';
import { messages } from './messages';

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
    ...fit.idle.nothing.map((id) => ({ id, rest: messages().nothing })),
    ...fit.idle.lower.map((id) => ({ id, rest: messages().lower })),
  ];
  return (
    <section class="column" aria-labelledby="summary-fit">
      <h2 id="summary-fit">{messages().heading}</h2>
      {words === null ? (
        <p class="subtle">{messages().nothingToFit}</p>
      ) : (
        <p>
          <BasisLink basis={{ of: 'fit' }}>{words}</BasisLink>
        </p>
      )}
      {open.length > 0 && (
        <>
          <h3>{messages().open}</h3>
          <Rows rows={open} items={items} />
        </>
      )}
      {answered.length > 0 && (
        <details>
          <summary>{messages().answered}</summary>
          <Rows
            rows={answered.map(({ id, addressedBy }) => ({
              id,
              rest: addressedBy.map((by, index) => (
                <Fragment key={by}>
                  {index === 0 ? messages().by : '; '}
                  <bdi>{items.get(by)?.name.slice(0, 80) ?? messages().aCard}</bdi>
                </Fragment>
              )),
            }))}
            items={items}
          />
        </details>
      )}
      {idle.length > 0 && (
        <details>
          <summary>{messages().idle(idle.length)}</summary>
          <Rows rows={idle.slice(0, SHOWN)} items={items} />
          {idle.length > SHOWN && <p class="subtle">{messages().more(idle.length - SHOWN)}</p>}
        </details>
      )}
    </section>
  );
}
