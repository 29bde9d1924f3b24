import { useEffect } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { plainText } from '../parts/shown-text';
import { useSession } from '../session';
import type { Notice } from './layer';

/** A short message at the edge of the window, above everything. */
export function NoticeLayer({ notice }: { notice: Notice }) {
  const { screen } = useSession();
  const { text, display, action, duration } = notice;
  useEffect(() => {
    if (duration === null) return;
    const timer = setTimeout(screen.hush, duration);
    return () => clearTimeout(timer);
  }, [duration, screen]);
  const act = () => {
    screen.hush();
    action?.run();
  };
  return (
    <div class={`notice notice--${display}`} role={display === 'error' ? 'alert' : 'status'}>
      <p class="notice__text">
        <bdi>{plainText(text)}</bdi>
      </p>
      {action && (
        <button type="button" class="button" onClick={act}>
          {action.text}
        </button>
      )}
      <button type="button" class="icon-button" aria-label="Close message" onClick={screen.hush}>
        <Icon name="close" />
      </button>
    </div>
  );
}
