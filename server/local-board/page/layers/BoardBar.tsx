import { useSession } from '../session';
import { FrameHead } from './FrameHead';
import { HostedFrame } from './HostedFrame';
import type { FrameLayer } from './layer';

/** A page of the Power-Up along the lower edge of the board. */
export function BoardBar({ bar }: { bar: FrameLayer }) {
  const { screen } = useSession();
  return (
    <section class="board-bar" aria-labelledby="board-bar-title">
      <FrameHead layer={bar} id="board-bar-title" close={screen.closeBar} />
      <HostedFrame
        key={bar.url}
        url={bar.url}
        kind="board-bar"
        place={bar.place}
        title={bar.title || 'Power-Up'}
        height={bar.height}
      />
    </section>
  );
}
