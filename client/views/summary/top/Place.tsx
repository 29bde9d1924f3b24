import { useId, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../../../shared/schemas/evidence';
import type { Firmness, ScoredItem } from '../../../../shared/schemas/summary';
import { firmnessInWords } from '../../../../shared/words/firmness';
import { nextStepInWords } from '../../../../shared/words/next-step';
import { prevalenceInWords } from '../../../../shared/words/prevalence';
import { SIGNAL_1 } from '../../../../shared/scoring/signal-1';
import { useEscapeCloses } from '../../../hooks/use-escape-closes';
import { core } from '../../../language/core';
import { figures } from '../../../language/figures';
import { summary } from '../../../language/summary';
import { useServices } from '../../../services';
import { Button } from '../../../ui/Button';
import { Receipt } from '../../../ui/Receipt';
import { VerdictMark } from '../../../ui/VerdictMark';
import { BasisLink } from '../basis/BasisLink';
import { CardLink } from '../CardLink';
import { messages } from '../messages';
import { openCard } from '../open-card';

export interface PlaceProps {
  readonly item: ScoredItem;
  /** Whether nothing tells it from the others, so that it has no rank to show. */
  readonly tied: boolean;
  readonly firmness: Firmness;
  readonly customersHeard: number;
  readonly evidence: readonly Evidence[];
}

/** "4 of 9 customers", and who disagrees. */
function peopleOf({ prevalence, supporting, contradicting, contested }: ScoredItem): string {
  const words = messages().place;
  if (contested) return words.disputed(supporting.customers, contradicting.customers);
  const heard = words.of(prevalence.customers, core().customers(prevalence.of));
  return contradicting.customers > 0 ? `${heard}, ${words.against(contradicting.customers)}` : heard;
}

/** One of the top three: what it is, how strong, how sure, one voice; and on request what that rests on. */
export function Place({ item, tied, firmness, customersHeard, evidence }: PlaceProps) {
  const [open, setOpen] = useState(false);
  const { port } = useServices();
  const place = useRef<HTMLLIElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const words = messages().place;

  useEscapeCloses(open, place, () => {
    setOpen(false);
    if (place.current?.contains(document.activeElement)) toggle.current?.focus();
  });

  return (
    <li class="place" ref={place}>
      {tied ? (
        <span class="place-rank" />
      ) : (
        <span class="place-rank" aria-label={words.number(item.rank)}>
          {item.rank}
        </span>
      )}
      <div class="place-body">
        <CardLink id={item.id} name={item.name} />
        <p class="place-line">
          <VerdictMark verdict={item.verdict} contested={item.contested} />
          {customersHeard > 0 && <span>{peopleOf(item)}</span>}
        </p>
        {item.quote && (
          <blockquote class="place-quote" dir="auto">
            <span class="clamped">{words.quote(item.quote.note)}</span>
            <cite>
              <bdi>{item.quote.who}</bdi>
            </cite>
          </blockquote>
        )}
        <button
          type="button"
          class="quiet-action"
          ref={toggle}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {words.firmness[firmness.word]} · {open ? words.hide : words.show}
        </button>
        <div id={panel} hidden={!open} class="place-panel">
          <p>
            <BasisLink basis={{ of: 'firmness', id: item.id }}>
              {`${firmnessInWords(firmness, customersHeard, summary())}.`}
            </BasisLink>
          </p>
          <p>{words.howCommon(prevalenceInWords(item.prevalence, figures()))}</p>
          <Receipt
            lines={item.receipt}
            score={item.score}
            assumption={item.verdict === 'assumption'}
            evidence={evidence}
          />
          <p class="place-next">{nextStepInWords(item.nextStep, 'profile', figures())}</p>
          {item.stale && <p>{words.stale(SIGNAL_1.staleAfterDays)}</p>}
          <Button onClick={() => openCard(port, item.id)}>{words.open}</Button>
        </div>
      </div>
      <span class="place-score">
        {item.verdict === 'assumption' ? (
          <span class="visually-hidden">{words.noScore}</span>
        ) : (
          <>
            <span class="visually-hidden">{words.score} </span>
            {words.points(item.score)}
          </>
        )}
      </span>
    </li>
  );
}
