import { useEffect, useId, useRef } from 'preact/hooks';
import { isEmptyPlan } from '../../../../shared/merge/merge-plan';
import type { Item } from '../../../../shared/schemas/item';
import { furtherEffectsInWords, movingInWords, overrunInWords } from '../../../../shared/words/merge';
import { core } from '../../../language/core';
import { fieldWords } from '../../../language/fields';
import { mergeWords } from '../../../language/merge';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { Spinner } from '../../../ui/Spinner';
import { VerdictMark } from '../../../ui/VerdictMark';
import { Around } from './Around';
import type { MergePreview } from './merge-preview';
import type { OtherCard } from './mergeable-cards';
import { messages } from './messages';
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

  const words = messages().confirm;
  const preview = reading.state === 'read' ? reading.preview : null;
  const mergeable = preview !== null && preview.overrun === null && !hasNothing(preview);
  return (
    <section class="merge-panel" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        <Around words={words.heading}>
          <QuotedName name={target.name} />
        </Around>
      </h3>
      {reading.state === 'loading' && <Spinner label={words.reading} />}
      {reading.state === 'failed' && (
        <Callout kind="warning" title={words.cannot}>
          <p>{words.failures[reading.reason]}</p>
          {reading.reason === 'no-answer' && <Button onClick={again}>{messages().again}</Button>}
        </Callout>
      )}
      {preview && <Effects preview={preview} target={target} unread={unread} />}
      <div class="merge-actions">
        {mergeable && (
          <Button look="primary" onClick={() => onMerge(preview)}>
            {words.merge}
          </Button>
        )}
        <button type="button" class="quiet-action" onClick={onOther}>
          {words.other}
        </button>
        <button type="button" class="quiet-action" onClick={onCancel}>
          {messages().cancel}
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
  const words = messages().confirm;
  if (hasNothing(preview)) {
    return <p role="status">{words.nothing}</p>;
  }
  if (overrun) {
    return (
      <Callout kind="warning" title={words.full}>
        <p>
          <Around words={words.overrun(overrunInWords(overrun, mergeWords()))}>
            <QuotedName name={target.name} />
          </Around>
        </p>
      </Callout>
    );
  }
  const moving = movingInWords(effect, mergeWords());
  const further = furtherEffectsInWords(effect, { fields: fieldWords(), merge: mergeWords() });
  return (
    <div class="merge-effects" role="status">
      <p>
        {moving === null ? (
          words.noEntry
        ) : (
          <>
            <strong>{moving}</strong>
            <Around words={words.moves(effect.moving)}>
              <QuotedName name={target.name} />
            </Around>
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
              {words.links(links.length)}{' '}
              {links.map(({ id, name }, at) => (
                <span key={id}>
                  {at > 0 && ', '}
                  <QuotedName name={name} />
                </span>
              ))}
              .
            </li>
          )}
          {unread > 0 && <li>{words.unread(unread)}</li>}
          {unasked > 0 && <li>{words.unasked(unasked)}</li>}
        </ul>
      )}
      {moving !== null && (
        <p class="merge-verdicts">
          {words.now} <VerdictMark verdict={preview.now.verdict} contested={preview.now.contested} /> ·{' '}
          {core().people(preview.now.supporting.customers)}. {words.then}{' '}
          <VerdictMark verdict={preview.then.verdict} contested={preview.then.contested} /> ·{' '}
          {core().people(preview.then.supporting.customers)}.
        </p>
      )}
      <p class="field-hint">{words.kept}</p>
    </div>
  );
}
