import { useMemo } from 'preact/hooks';
import { customersInDetail, type CustomerInDetail } from '../../../../shared/basis/customers-in-detail';
import { customerKey } from '../../../../shared/scoring/who';
import { core } from '../../../language/core';
import { dayInWords } from '../../../ui/day-in-words';
import type { BasisContext } from './BasisPanel';
import { CardWithEntries } from './CardWithEntries';
import { messages } from './messages';
import { Several } from './Several';

/** The items that a customer spoke about, each with what he said of it. */
function SpokenAbout({
  ids,
  customer,
  context: { cards, items },
}: {
  readonly ids: readonly string[];
  readonly customer: string;
  readonly context: BasisContext;
}) {
  return (
    <ul class="rows basis-within">
      {ids.map((id) => (
        <li key={id}>
          <CardWithEntries
            id={id}
            name={items.get(id)?.name ?? ''}
            entries={(cards.get(id)?.item.evidence ?? []).filter(({ who }) => customerKey(who) === customer)}
          />
        </li>
      ))}
    </ul>
  );
}

function Customer({ one, context }: { readonly one: CustomerInDetail; readonly context: BasisContext }) {
  const words = messages();
  return (
    <>
      <p>
        <bdi class="basis-who">{one.who}</bdi>
        <span class="subtle">
          {one.people > 1 && ` · ${core().people(one.people)}`} ·{' '}
          {words.firstHeard(dayInWords(one.firstHeard))}
        </span>
      </p>
      <p>{words.brought(one.brought.length)}</p>
      <SpokenAbout ids={one.brought} customer={one.key} context={context} />
      {one.repeated.length > 0 && (
        <details>
          <summary class="subtle">{words.alsoSpoke(one.repeated.length)}</summary>
          <SpokenAbout ids={one.repeated} customer={one.key} context={context} />
        </details>
      )}
    </>
  );
}

/** Who was heard, the last first, and what each was the first to bring up. */
export function CustomersBasis(context: BasisContext) {
  const { shown, canvas, cards } = context;
  const customers = useMemo(() => {
    const items = shown.summary.items.filter((item) => item.canvas === canvas.canvas.key);
    return customersInDetail(items, cards).reverse();
  }, [shown, canvas, cards]);
  return (
    <>
      <p>{customers.length === 0 ? messages().noCustomers : messages().customersIntro}</p>
      {customers.length > 0 && (
        <Several rows={customers} keyOf={({ key }) => key}>
          {(one) => <Customer one={one} context={context} />}
        </Several>
      )}
    </>
  );
}
