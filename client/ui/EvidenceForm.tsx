import type { ComponentChildren, RefObject, TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../shared/taxonomy';
import { core } from '../language/core';
import { DateInput } from './DateInput';
import { EntryHintsPart } from './EntryHintsPart';
import { speaksForMany, type DraftProblems, type EvidenceDraft } from './evidence-draft';
import { messages } from './evidence-form/messages';
import { Field } from './Field';
import { MoreOfEntry } from './MoreOfEntry';
import { RadioChips } from './RadioChips';
import { ToggleChips } from './ToggleChips';
import { WhoInput } from './WhoInput';
import './evidence-form.css';

export interface EvidenceFormProps {
  readonly draft: EvidenceDraft;
  readonly onChange: (draft: EvidenceDraft) => void;
  /** What has to be put right before the entry can be added. */
  readonly problems: DraftProblems;
  /** Called for Enter and for the button. Answers whether the entry was taken: the cursor then goes back to "who". */
  readonly onAdd: () => boolean;
  /** The member's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Customers whom the board knows. */
  readonly known?: readonly string[];
  /** Called with text of several lines that was pasted into "who" or the quote. Answers whether it was taken. */
  readonly onPasteLines?: ((text: string) => boolean) | undefined;
  readonly label?: string;
  /** Before the names of the controls, where a page has two such forms. */
  readonly prefix?: string;
  readonly addWord?: string;
  /** Further buttons. */
  readonly children?: ComponentChildren;
  readonly whoRef?: RefObject<HTMLInputElement>;
}

/** One entry of evidence: who, how learnt, when, what was said, what it shows. Enter adds it. */
export function EvidenceForm(props: EvidenceFormProps) {
  const { draft, onChange, problems, onAdd, today, known = [], whoRef, children } = props;
  const words = messages();
  const { label = words.label, prefix = '', addWord = words.add, onPasteLines } = props;
  const form = useRef<HTMLFormElement>(null);
  const ownWho = useRef<HTMLInputElement>(null);
  const who = whoRef ?? ownWho;
  const [refused, setRefused] = useState(0);
  const hasMore = draft.customers.trim() !== '1' || draft.link !== '';
  const [moreOpen, setMoreOpen] = useState(hasMore);
  const showsMore = moreOpen || hasMore || speaksForMany(draft.kind);

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

  function takeLines(event: TargetedClipboardEvent<HTMLElement>): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (/\S[^\S\n\r]*[\n\r]\s*\S/.test(text) && onPasteLines?.(text)) event.preventDefault();
  }

  const set = (change: Partial<EvidenceDraft>) => onChange({ ...draft, ...change });

  return (
    <form class="evidence-form" aria-label={label} ref={form} onSubmit={submit} noValidate>
      <div class="evidence-form-head" onPaste={takeLines}>
        <WhoInput
          name={`${prefix}who`}
          value={draft.who}
          known={known}
          problem={problems.who}
          onChange={(text) => set({ who: text })}
          inputRef={who}
        />
        <Field label={words.kind}>
          {(control) => (
            <select
              {...control}
              name={`${prefix}kind`}
              value={draft.kind}
              onChange={(event) => set({ kind: event.currentTarget.value as EvidenceKind })}
            >
              {EVIDENCE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {core().kinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DateInput
          name={`${prefix}date`}
          value={draft.date}
          today={today}
          problem={problems.date}
          onChange={(date) => set({ date })}
        />
      </div>
      <EntryHintsPart who={draft.who} />
      <Field label={words.note} problem={problems.note}>
        {(control) => (
          <textarea
            {...control}
            name={`${prefix}note`}
            rows={2}
            dir="auto"
            value={draft.note}
            onInput={(event) => set({ note: event.currentTarget.value })}
            onKeyDown={addOnEnter}
            onPaste={takeLines}
          />
        )}
      </Field>
      <EntryHintsPart kind={draft.kind} note={draft.note} />
      <ToggleChips
        label={words.shows}
        name={`${prefix}signal`}
        options={core().signals}
        chosen={draft.signals}
        onChange={(signals) => set({ signals })}
      />
      {showsMore && <MoreOfEntry draft={draft} problems={problems} onChange={set} prefix={prefix} />}
      <div class="evidence-form-foot">
        <RadioChips
          label={words.stance}
          options={core().stances}
          value={draft.stance}
          onChange={(stance) => set({ stance })}
        />
        {!showsMore && (
          <button
            type="button"
            class="quiet-action evidence-form-open-more"
            onClick={() => setMoreOpen(true)}
          >
            {words.more}
          </button>
        )}
        {children}
        <button type="submit" class="button button-primary">
          {addWord}
        </button>
      </div>
    </form>
  );
}
