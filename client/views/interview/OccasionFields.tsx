import type { RefObject, TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import { customerKey } from '../../../shared/scoring/who';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import { dayInWords } from '../../ui/day-in-words';
import { speaksForMany } from '../../ui/evidence-draft';
import { EntryHintsPart } from '../../ui/EntryHintsPart';
import { Field } from '../../ui/Field';
import type { InterviewDraft } from './interview-draft';
import { messages } from './messages';
import type { KnownCustomer } from '../evidence/known-customers';
import type { InterviewProblems } from './read-interview';

/** The most customers that are offered; the browser draws them all at once. */
const OFFERED = 300;

const whereHeard = ({ cards, last }: KnownCustomer) => messages().occasion.heard(cards, dayInWords(last));

/** Whether the board knows the customer: a slip of the pen would make two out of one. */
function hintFor(who: string, customers: ReadonlyMap<string, KnownCustomer>): string {
  const key = customerKey(who);
  if (key === '') return messages().occasion.bestAsCode;
  const known = customers.get(key);
  return known ? whereHeard(known) : messages().occasion.newHere;
}

export interface OccasionFieldsProps {
  readonly draft: InterviewDraft;
  readonly problems: InterviewProblems['occasion'];
  readonly customers: ReadonlyMap<string, KnownCustomer>;
  readonly onChange: (change: Partial<Pick<InterviewDraft, 'who' | 'kind' | 'date' | 'customers'>>) => void;
  readonly whoRef: RefObject<HTMLInputElement>;
  /** Enter in the customer's name: on to the cards. */
  readonly onEnter: () => void;
}

/** What all cards of one interview share: who, how and when. */
export function OccasionFields({
  draft,
  problems,
  customers,
  onChange,
  whoRef,
  onEnter,
}: OccasionFieldsProps) {
  const id = useId();
  const words = messages().occasion;
  const typed = (control: 'who' | 'date' | 'customers') => (event: TargetedEvent<HTMLInputElement>) =>
    onChange({ [control]: event.currentTarget.value });

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onEnter();
  }

  return (
    <fieldset class="occasion">
      <legend class="visually-hidden">{words.legend}</legend>
      <Field
        label={words.customer}
        hint={problems.who ? undefined : hintFor(draft.who, customers)}
        problem={problems.who}
      >
        {(control) => (
          <input
            {...control}
            ref={whoRef}
            name="who"
            dir="auto"
            autocomplete="off"
            list={`${id}-known`}
            placeholder="C07"
            value={draft.who}
            onInput={typed('who')}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <datalist id={`${id}-known`}>
        {[...customers.values()].slice(0, OFFERED).map((known) => (
          <option key={known.who} value={known.who} label={whereHeard(known)} />
        ))}
      </datalist>
      <Field label={words.kind}>
        {(control) => (
          <select
            {...control}
            name="kind"
            value={draft.kind}
            onChange={(event) => onChange({ kind: event.currentTarget.value as EvidenceKind })}
          >
            {EVIDENCE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {core().kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.date} problem={problems.date}>
        {(control) => (
          <input {...control} name="date" type="date" value={draft.date} onInput={typed('date')} />
        )}
      </Field>
      {(speaksForMany(draft.kind) || draft.customers.trim() !== '1') && (
        <Field label={words.howMany} problem={problems.customers}>
          {(control) => (
            <input
              {...control}
              name="customers"
              inputMode="numeric"
              value={draft.customers}
              onInput={typed('customers')}
            />
          )}
        </Field>
      )}
      <EntryHintsPart who={draft.who} />
    </fieldset>
  );
}
