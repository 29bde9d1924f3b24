import { useState } from 'preact/hooks';
import { draftAsText, draftOf, emptySlotsOf, type Pattern } from '../../../../shared/describe/draft';
import { fillSlots, type Slot } from '../../../../shared/describe/slots';
import { describe } from '../../../language/describe';
import { useCopy } from '../../../hooks/use-copy';
import { Button } from '../../../ui/Button';
import { CopiedText } from '../../../ui/CopiedText';
import { Field } from '../../../ui/Field';
import { RadioChips } from '../../../ui/RadioChips';
import { CardLink } from '../CardLink';
import type { TabProps } from '../tab-props';
import './describe.css';

/** Drafts of the value proposition, each from cards that it names; what is missing is said and never made up. */
export function DescribePanel({ shown: { snapshot }, canvas, items }: TabProps) {
  const words = describe();
  const [pattern, setPattern] = useState<Pattern>('forWhom');
  const [edited, setEdited] = useState<Readonly<Partial<Record<Pattern, string>>>>({});
  const { copied, copy } = useCopy();

  const fills = fillSlots(canvas, items, snapshot);
  const parts = draftOf(words.sentences[pattern], fills);
  const own = edited[pattern];
  const text = own ?? draftAsText(parts, words.slots);
  const empty = emptySlotsOf(parts);
  const filled = [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.slot])))].filter(
    (slot) => fills[slot] !== null,
  );

  function startAgain(): void {
    setEdited(({ [pattern]: _, ...others }) => others);
  }

  return (
    <section class="column describe" aria-labelledby="summary-describe">
      <h2 id="summary-describe">{words.heading}</h2>
      <p class="subtle">{words.lead}</p>
      <RadioChips label={words.pattern} options={words.patterns} value={pattern} onChange={setPattern} />
      <Field label={words.draft}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            dir="auto"
            value={text}
            onInput={(event) => setEdited({ ...edited, [pattern]: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="actions">
        <Button onClick={() => copy(text)}>{words.copy}</Button>
        {own !== undefined && <Button onClick={startAgain}>{words.again}</Button>}
        <CopiedText copied={copied} />
      </div>
      {empty.length > 0 && (
        <ul class="rows">
          {empty.map((slot) => (
            <li key={slot}>{words.missing[slot]}</li>
          ))}
        </ul>
      )}
      {filled.length > 0 && (
        <details>
          <summary>{words.comesFrom}</summary>
          <dl class="slots">
            {filled.map((slot) => (
              <Source key={slot} slot={slot} fill={fills[slot]} />
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function Source({ slot, fill }: { readonly slot: Slot; readonly fill: ReturnType<typeof fillSlots>[Slot] }) {
  const words = describe();
  if (fill === null) return null;
  return (
    <div>
      <dt>{words.slots[slot]}</dt>
      <dd>
        {fill.id === null ? (
          <>
            <bdi>{fill.text}</bdi> <span class="subtle">({words.segmentFrom})</span>
          </>
        ) : (
          <CardLink id={fill.id} name={fill.text} />
        )}
      </dd>
    </div>
  );
}
