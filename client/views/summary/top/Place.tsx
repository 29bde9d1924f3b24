import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../../../shared/schemas/evidence';
import type { Firmness, ScoredItem } from '../../../../shared/schemas/summary';
import { firmnessInWords } from '../../../../shared/words/firmness';
import { nextStepInWords } from '../../../../shared/words/next-step';
import { prevalenceInWords } from '../../../../shared/words/prevalence';
import { SIGNAL_1 } from '../../../../shared/scoring/signal-1';
import { core } from '../../../language/core';
import { summary } from '../../../language/summary';
import { useServices } from '../../../services';
import { Button } from '../../../ui/Button';
import { Receipt } from '../../../ui/Receipt';
import { VerdictMark } from '../../../ui/VerdictMark';
import { CardLink } from '../CardLink';
import { openCard } from '../open-card';

export interface PlaceProps {
  readonly item: ScoredItem;
  readonly firmness: Firmness;
  readonly customersHeard: number;
  readonly evidence: readonly Evidence[];
}

/** "4 of 9 customers", and who disagrees. */
function peopleOf({ prevalence, supporting, contradicting, contested }: ScoredItem): string {
  if (contested) return `${supporting.customers} for, ${contradicting.customers} against`;
  const heard = `${prevalence.customers} of ${core().customers(prevalence.of)}`;
  return contradicting.customers > 0 ? `${heard}, ${contradicting.customers} against` : heard;
}

/** The word by which a glance tells how sure a place is. */
const FIRMNESS_WORDS = { firm: 'Firm', likely: 'Likely', provisional: 'Provisional' } as const;

/** One of the top three: what it is, how strong, how sure, one voice; and on request what that rests on. */
export function Place({ item, firmness, customersHeard, evidence }: PlaceProps) {
  const [open, setOpen] = useState(false);
  const { port } = useServices();
  const place = useRef<HTMLLIElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const panel = useId();

  // Wherever the focus is, Escape first closes what is open and only then the modal, whose listener comes after this one.
  useEffect(() => {
    if (!open) return;
    function close(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      setOpen(false);
      if (place.current?.contains(document.activeElement)) toggle.current?.focus();
    }
    document.addEventListener('keydown', close, { capture: true });
    return () => document.removeEventListener('keydown', close, { capture: true });
  }, [open]);

  return (
    <li class="place" ref={place}>
      <span class="place-rank" aria-label={`Number ${item.rank}`}>
        {item.rank}
      </span>
      <div class="place-body">
        <CardLink id={item.id} name={item.name} />
        <p class="place-line">
          <VerdictMark verdict={item.verdict} contested={item.contested} />
          <span>{peopleOf(item)}</span>
        </p>
        {item.quote && (
          <blockquote class="place-quote" dir="auto">
            <span class="clamped">“{item.quote.note}”</span>
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
          {FIRMNESS_WORDS[firmness.word]} place · {open ? 'hide' : 'show'} what it rests on
        </button>
        <div id={panel} hidden={!open} class="place-panel">
          <p>{firmnessInWords(firmness, customersHeard, summary())}.</p>
          <p>How common: {prevalenceInWords(item.prevalence, core())} (95&nbsp;% interval).</p>
          <Receipt
            lines={item.receipt}
            score={item.score}
            assumption={item.verdict === 'assumption'}
            evidence={evidence}
          />
          <p class="place-next">{nextStepInWords(item.nextStep, 'profile', core())}</p>
          {item.stale && <p>No new evidence for {SIGNAL_1.staleAfterDays} days: ask again.</p>}
          <Button onClick={() => openCard(port, item.id)}>Open card</Button>
        </div>
      </div>
      <span class="place-score">
        {item.verdict === 'assumption' ? (
          <span class="visually-hidden">No score yet</span>
        ) : (
          <>
            <span class="visually-hidden">Score </span>
            {item.score.toFixed(1)}
          </>
        )}
      </span>
    </li>
  );
}
