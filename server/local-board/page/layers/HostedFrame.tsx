import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenView } from '../host/host';
import type { Place } from '../host/place';
import type { ViewKind } from '../host/view';
import { useSession } from '../session';
import { ALLOW, SANDBOX } from './frame-permissions';

interface Props {
  url: string;
  kind: ViewKind;
  place: Place;
  /** What a screen reader calls it. */
  title: string;
  /** Pixels to begin with; the page may ask for others. Null: as high as what is around it. */
  height: number | null;
  /** Pixels. */
  highest?: number;
}

/** A frame with a page of the Power-Up, and the line to it. Give it the address as its key: another page needs another frame. */
export function HostedFrame({ url, kind, place, title, height, highest = 10_000 }: Props) {
  const { host } = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const view = useRef<OpenView | null>(null);
  const [asked, setAsked] = useState<number | null>(null);

  useLayoutEffect(() => {
    if (!frame.current) return;
    const opened = host.open({ kind, place, frame: frame.current, resize: setAsked }, url);
    view.current = opened;
    return () => opened.close();
  }, []);

  const shownHeight = height === null ? null : Math.min(asked ?? height, highest);
  return (
    <iframe
      ref={frame}
      class={`hosted hosted--${kind}`}
      src={url}
      sandbox={SANDBOX}
      allow={ALLOW}
      title={title}
      onLoad={() => view.current?.shown()}
      style={shownHeight === null ? {} : { height: `${shownHeight}px` }}
    />
  );
}
