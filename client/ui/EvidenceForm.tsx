import type { RefObject, TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  EVIDENCE_KIND_LABELS,
  EVIDENCE_KINDS,
  SIGNAL_LABELS,
  type EvidenceKind,
} from '../../shared/taxonomy';
import { speaksForMany, type DraftProblems, type EvidenceDraft } from './evidence-draft';
import { Field } from './Field';
import { RadioChips } from './RadioChips';
import { ToggleChips } from './ToggleChips';
import './evidence-form.css';

const STANCE_LABELS = { supports: 'Supports', contradicts: 'Contradicts' } as const;

export interface EvidenceFormProps {
  readonly draft: EvidenceDraft;
  readonly onChange: (draft: EvidenceDraft) => void;
  /** What has to be put right before the entry can be added. */
  readonly problems: DraftProblems;
  /** Called for Enter and for the button. Answers whether the entry was taken: the cursor then goes back to "who". */
  readonly onAdd: () => boolean;
  readonly whoRef?: RefObject<HTMLInputElement>;
}

/** One entry of evidence: who, how learnt, when, what was said, what it shows. Enter adds it. */
export function EvidenceForm({ draft, onChange, problems, onAdd, whoRef }: EvidenceFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const ownWho = useRef<HTMLInputElement>(null);
  const who = whoRef ?? ownWho;
  const [refused, setRefused] = useState(0);
  const hasMore = draft.customers.trim() !== '1' || draft.link !== '';
  const [moreOpen, setMoreOpen] = useState(hasMore);
  const showsCustomers = moreOpen || hasMore || speaksForMany(draft.kind);

  // After the problems are drawn, the cursor goes to the first of them.
  useLayoutEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refused]);

  function submit(event: Event): void {
    event.preventDefault();
    if (onAdd()) who.current?.focus();
    else setRefused((n) => n + 1);
  }

  function addOnEnter(event: TargetedKeyboardEvent<HTMLTextAreaElement>): void {
    // While an input method composes a word, Enter takes the word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  }

  const set = (change: Partial<EvidenceDraft>) => onChange({ ...draft, ...change });
  const typed =
    (control: 'who' | 'date' | 'note' | 'customers' | 'link') =>
    (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      set({ [control]: event.currentTarget.value });

  return (
    <form class="evidence-form" aria-label="Add evidence" ref={form} onSubmit={submit} noValidate>
      <div class="evidence-form-head">
        <Field label="Who" problem={problems.who}>
          {(control) => (
            <input
              {...control}
              ref={who}
              name="who"
              dir="auto"
              autocomplete="off"
              placeholder="C07"
              value={draft.who}
              onInput={typed('who')}
            />
          )}
        </Field>
        <Field label="Kind">
          {(control) => (
            <select
              {...control}
              name="kind"
              value={draft.kind}
              onChange={(event) => set({ kind: event.currentTarget.value as EvidenceKind })}
            >
              {EVIDENCE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {EVIDENCE_KIND_LABELS[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Date" problem={problems.date}>
          {(control) => (
            <input {...control} name="date" type="date" value={draft.date} onInput={typed('date')} />
          )}
        </Field>
      </div>
      <Field label="What they said or did" problem={problems.note}>
        {(control) => (
          <textarea
            {...control}
            name="note"
            rows={2}
            dir="auto"
            value={draft.note}
            onInput={typed('note')}
            onKeyDown={addOnEnter}
          />
        )}
      </Field>
      <ToggleChips
        label="What it shows"
        name="signal"
        options={SIGNAL_LABELS}
        chosen={draft.signals}
        onChange={(signals) => set({ signals })}
      />
      {showsCustomers && (
        <div class="evidence-form-more">
          <Field label="How many people" problem={problems.customers}>
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
          <Field label="Link (optional)" problem={problems.link}>
            {(control) => (
              <input
                {...control}
                name="link"
                type="url"
                placeholder="https://"
                value={draft.link}
                onInput={typed('link')}
              />
            )}
          </Field>
        </div>
      )}
      <div class="evidence-form-foot">
        <RadioChips
          label="For or against"
          options={STANCE_LABELS}
          value={draft.stance}
          onChange={(stance) => set({ stance })}
        />
        {!showsCustomers && (
          <button
            type="button"
            class="quiet-action evidence-form-open-more"
            onClick={() => setMoreOpen(true)}
          >
            More…
          </button>
        )}
        <button type="submit" class="button button-primary">
          Add
        </button>
      </div>
    </form>
  );
}
