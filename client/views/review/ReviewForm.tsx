import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { MAX_TEXT } from '../../../shared/schemas/item';
import { REVIEW_MARKS } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import { Field } from '../../ui/Field';
import { SaveStatus } from '../../ui/SaveStatus';
import { messages } from './messages';
import { useReviewForm, type ReviewOf } from './use-review-form';
import '../../ui/chips.css';

export interface ReviewFormProps extends ReviewOf {
  /** Gets the chosen mark, else the first one: where the keyboard begins. */
  readonly markRef?: RefObject<HTMLInputElement> | undefined;
}

/** Three marks, a note, Save. Enter saves. */
export function ReviewForm({ markRef, ...reviewOf }: ReviewFormProps) {
  const words = messages().form;
  const form = useReviewForm(reviewOf);
  const { draft, status, problems } = form;
  const element = useRef<HTMLFormElement>(null);
  const ownMark = useRef<HTMLInputElement>(null);
  const mark = markRef ?? ownMark;
  const note = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  function submit(event: Event): void {
    event.preventDefault();
    if (form.save()) return;
    if (draft.mark === null) mark.current?.focus();
    else if (problems.note) note.current?.focus();
  }

  function saveOnEnter(event: TargetedKeyboardEvent<HTMLTextAreaElement>): void {
    // While an input method composes a word, Enter takes the word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    element.current?.requestSubmit();
  }

  function remove(): void {
    // The button is about to vanish, and the focus must not vanish with it.
    mark.current?.focus();
    form.remove();
  }

  const unsaved = form.typed && (status.state === 'idle' || status.state === 'saved');
  return (
    <form class="review-form" aria-label={words.label} ref={element} onSubmit={submit} noValidate>
      <fieldset class="chips" {...(problems.mark ? { 'aria-describedby': `${id}-mark` } : {})}>
        <legend class="field-label">{words.mark}</legend>
        <div class="chips-row">
          {REVIEW_MARKS.map((one, at) => (
            <label class="chip" key={one}>
              <input
                type="radio"
                name={`${id}-mark`}
                value={one}
                ref={one === draft.mark || (draft.mark === null && at === 0) ? mark : null}
                checked={one === draft.mark}
                onChange={() => form.change({ ...draft, mark: one })}
              />
              <span>{core().marks[one]}</span>
            </label>
          ))}
        </div>
        {problems.mark && (
          <p class="field-problem" id={`${id}-mark`} role="alert">
            {problems.mark}
          </p>
        )}
      </fieldset>
      <Field
        label={words.note}
        hint={words.length(draft.note.trim().length, MAX_TEXT)}
        problem={problems.note}
      >
        {(control) => (
          <textarea
            {...control}
            ref={note}
            name="review-note"
            rows={3}
            dir="auto"
            value={draft.note}
            onInput={(event) => form.change({ ...draft, note: event.currentTarget.value })}
            onKeyDown={saveOnEnter}
          />
        )}
      </Field>
      <div class="review-form-foot">
        <button type="submit" class="button button-primary">
          {words.save}
        </button>
        {reviewOf.item.review && (
          <button type="button" class="quiet-action" onClick={remove}>
            {words.remove}
          </button>
        )}
        {unsaved && <span class="field-hint">{words.notSavedYet}</span>}
      </div>
      <SaveStatus
        state={status.state === 'removed' ? 'saved' : status.state}
        savedWord={status.state === 'removed' ? words.removed : words.saved}
        {...(status.state === 'failed' ? { problem: status.problem, onRetry: status.retry } : {})}
      />
    </form>
  );
}
