import { draftAsText, draftOf, type DraftPart } from '../../../../shared/describe/draft';
import { fillSlots } from '../../../../shared/describe/slots';
import { describe } from '../../../language/describe';
import type { TabProps } from '../tab-props';
import { shownName } from '../shown-name';
import { messages } from './messages';
import { UseItBlock } from './UseItBlock';

/** The shortest draft of the value proposition; what is missing stands in square brackets. */
export function Describe({ shown: { snapshot }, canvas, items }: TabProps) {
  const words = messages().describe;
  const { sentences, slots } = describe();
  const parts = draftOf(sentences.oneBreath, fillSlots(canvas, items, snapshot));
  return (
    <UseItBlock heading={words.heading} more={words.more} tab="fit">
      <p dir="auto" class="use-it-draft">
        {draftAsText(parts.map(atMostAGlance), slots)}
      </p>
    </UseItBlock>
  );
}

/** A slot with the beginning of what fills it. */
const atMostAGlance = (part: DraftPart): DraftPart =>
  typeof part === 'string' || part.fill === null
    ? part
    : { ...part, fill: { ...part.fill, text: shownName(part.fill.text) } };
