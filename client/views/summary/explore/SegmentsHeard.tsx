import { customersBySegment } from '../../../../shared/coverage/customers-by-segment';
import { core } from '../../../language/core';
import type { TabProps } from '../tab-props';
import { messages } from './messages';

/** How many customers of each segment were heard: a canvas about two kinds of people can rest on one of them. */
export function SegmentsHeard({ shown: { summary, snapshot }, canvas }: TabProps) {
  if (snapshot.settings.segments.length === 0) return null;
  const heard = customersBySegment(canvas.canvas.key, summary.items, snapshot);
  return (
    <>
      <h3>{messages().perSegment}</h3>
      <dl class="segments-heard">
        {heard.map(({ segment, people }) => (
          <div key={segment?.key ?? ''}>
            <dt>{segment === null ? messages().noSegment : <bdi>{segment.name}</bdi>}</dt>
            <dd>{core().customers(people)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
