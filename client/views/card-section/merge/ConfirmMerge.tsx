import { useEffect, useId, useRef } from 'preact/hooks';
import { isEmptyPlan } from '../../../../shared/merge/merge-plan';
import type { Item } from '../../../../shared/schemas/item';
import { furtherEffectsInWords, movingInWords, overrunInWords } from '../../../../shared/words/merge';
import { counted } from '../../../../shared/words/counted';
import { core } from '../../../language/core';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { Spinner } from '../../../ui/Spinner';
import { VerdictMark } from '../../../ui/VerdictMark';
import type { MergePreview, PreviewFailure } from './merge-preview';
import type { OtherCard } from './mergeable-cards';
import { QuotedName } from './QuotedName';
import { useMergePreview } from './use-merge-preview';

export interface ConfirmMergeProps {
  readonly idCard: string;
  readonly item: Item;
  /** How much of the card this version cannot read: it stays. */
  readonly unread: number;
  readonly target: OtherCard;
  readonly valueMap: readonly OtherCard[];
  readonly onMerge: (preview: MergePreview) => void;
  readonly onOther: () => void;
  readonly onCancel: () => void;
}

const FAILURES: Readonly<Record<PreviewFailure, string>> = {
  'no-answer': 'Trello did not answer. Nothing was changed. Check your connection, then try again.',
  gone: 'This card can no longer be read: it was archived, deleted or moved. Nothing was changed. Choose another one.',
  unreadable:
    'What is stored on this card cannot be read, so nothing can be added to it. Nothing was changed. Choose another one.',
};

/** What a merge into the chosen card would do, and the button that does it. */
export function ConfirmMerge({
  idCard,
  item,
  unread,
  target,
  valueMap,
  onMerge,
  onOther,
  onCancel,
}: ConfirmMergeProps) {
  const { reading, again } = useMergePreview(idCard, item, target, valueMap);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);

  const preview = reading.state === 'read' ? reading.preview : null;
  const mergeable = preview !== null && preview.overrun === null && !hasNothing(preview);
  return (
    <section class="merge-panel" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        Merge into <QuotedName name={target.name} />
      </h3>
      {reading.state === 'loading' && <Spinner label="Reading that card" />}
      {reading.state === 'failed' && (
        <Callout kind="warning" title="This cannot be merged now">
          <p>{FAILURES[reading.reason]}</p>
          {reading.reason === 'no-answer' && <Button onClick={again}>Try again</Button>}
        </Callout>
      )}
      {preview && <Effects preview={preview} target={target} unread={unread} />}
      <div class="merge-actions">
        {mergeable && (
          <Button look="primary" onClick={() => onMerge(preview)}>
            Merge
          </Button>
        )}
        <button type="button" class="quiet-action" onClick={onOther}>
          Choose another card
        </button>
        <button type="button" class="quiet-action" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}

const hasNothing = ({ plan, links }: MergePreview) => isEmptyPlan(plan) && links.length === 0;

function Effects({
  preview,
  target,
  unread,
}: {
  readonly preview: MergePreview;
  readonly target: OtherCard;
  readonly unread: number;
}) {
  const { effect, links, unasked, overrun } = preview;
  if (hasNothing(preview)) {
    return (
      <p role="status">There is nothing on this card to move. Where nobody needs it, archive it in Trello.</p>
    );
  }
  if (overrun) {
    return (
      <Callout kind="warning" title="The two do not fit on one card">
        <p>
          <QuotedName name={target.name} /> would be too full by {overrunInWords(overrun, core())}. Nothing
          was changed. Shorten or delete notes on either card, then choose it again.
        </p>
      </Callout>
    );
  }
  const moving = movingInWords(effect, core());
  const further = furtherEffectsInWords(effect, core());
  return (
    <div class="merge-effects" role="status">
      <p>
        {moving === null ? (
          'No entry moves.'
        ) : (
          <>
            <strong>{moving}</strong> {effect.moving === 1 ? 'moves' : 'move'} to{' '}
            <QuotedName name={target.name} />.
          </>
        )}
      </p>
      {further.length + links.length + unasked + unread > 0 && (
        <ul class="merge-further">
          {further.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {links.length > 0 && (
            <li>
              {core().cards(links.length)} of the value map will address it instead of this one:{' '}
              {links.map(({ id, name }, at) => (
                <span key={id}>
                  {at > 0 && ', '}
                  <QuotedName name={name} />
                </span>
              ))}
              .
            </li>
          )}
          {unread > 0 && (
            <li>
              {counted(unread, 'entry or field', 'entries or fields')} of this card cannot be read by this
              program and {unread === 1 ? 'stays' : 'stay'} here.
            </li>
          )}
          {unasked > 0 && (
            <li>
              {core().cards(unasked)} of the value map could not be read. Where one addresses this card, its
              link stays.
            </li>
          )}
        </ul>
      )}
      {moving !== null && (
        <p class="merge-verdicts">
          There now: <VerdictMark verdict={preview.now.verdict} contested={preview.now.contested} /> ·{' '}
          {core().people(preview.now.supporting.customers)}. Together:{' '}
          <VerdictMark verdict={preview.then.verdict} contested={preview.then.contested} /> ·{' '}
          {core().people(preview.then.supporting.customers)}.
        </p>
      )}
      <p class="field-hint">
        Nothing is archived or deleted; you can archive this card afterwards in Trello.
      </p>
    </div>
  );
}
