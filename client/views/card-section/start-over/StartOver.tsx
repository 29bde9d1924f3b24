import { useRef } from 'preact/hooks';
import { useCopy } from '../../../hooks/use-copy';
import { Button } from '../../../ui/Button';
import { CopiedText } from '../../../ui/CopiedText';
import { useStartOver, type StartingOverProps } from './use-start-over';

/** What cannot be read on a card is replaced on request; then the way back, for as long as the tab lives. */
export function StartOver(props: StartingOverProps) {
  const region = useRef<HTMLElement>(null);
  const { copied, copy } = useCopy();
  const { underWay, problem, startOver, putBack, done } = useStartOver(props);
  const { unreadable, before } = props;

  /** The button that was pressed is about to vanish, and the focus must not vanish with it. */
  const then = (act: () => void) => () => {
    region.current?.focus();
    act();
  };

  return (
    <section class="start-over" ref={region} tabIndex={-1} aria-label="Starting over">
      {unreadable !== null ? (
        <>
          <p>
            To use this card again, start over: it becomes empty. What is stored on it now stays in this tab,
            so that you can put it back.
          </p>
          {problem && <p role="alert">Not started over. {problem}</p>}
          {underWay ? (
            <p role="status">Starting over…</p>
          ) : (
            <Button onClick={then(startOver)}>Start over</Button>
          )}
        </>
      ) : (
        <>
          <p role="status">
            You started over. What was stored on this card before is kept in this tab only, until you choose
            Done.
          </p>
          {problem && <p role="alert">Not put back. {problem}</p>}
          {underWay ? (
            <p role="status">Putting it back…</p>
          ) : (
            <div class="start-over-actions">
              <Button onClick={then(putBack)}>Undo</Button>
              <button type="button" class="quiet-action" onClick={() => copy(before ?? '')}>
                Copy what was stored
              </button>
              <button type="button" class="quiet-action" onClick={done}>
                Done
              </button>
            </div>
          )}
          <CopiedText copied={copied} />
        </>
      )}
    </section>
  );
}
