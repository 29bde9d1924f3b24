import { useRef } from 'preact/hooks';
import { useCopy } from '../../../hooks/use-copy';
import { Button } from '../../../ui/Button';
import { CopiedText } from '../../../ui/CopiedText';
import { messages } from './messages';
import { useStartOver, type StartingOverProps } from './use-start-over';

/** What cannot be read on a card is replaced on request; then the way back, for as long as the tab lives. */
export function StartOver(props: StartingOverProps) {
  const region = useRef<HTMLElement>(null);
  const { copied, copy } = useCopy();
  const { underWay, problem, startOver, putBack, done } = useStartOver(props);
  const { unreadable, before } = props;
  const words = messages();

  /** The button that was pressed is about to vanish, and the focus must not vanish with it. */
  const then = (act: () => void) => () => {
    region.current?.focus();
    act();
  };

  return (
    <section class="start-over" ref={region} tabIndex={-1} aria-label={words.label}>
      {unreadable !== null ? (
        <>
          <p>{words.explain}</p>
          {problem && <p role="alert">{`${words.notStarted} ${problem}`}</p>}
          {underWay ? (
            <p role="status">{words.starting}</p>
          ) : (
            <Button onClick={then(startOver)}>{words.start}</Button>
          )}
        </>
      ) : (
        <>
          <p role="status">{words.done}</p>
          {problem && <p role="alert">{`${words.notPutBack} ${problem}`}</p>}
          {underWay ? (
            <p role="status">{words.puttingBack}</p>
          ) : (
            <div class="start-over-actions">
              <Button onClick={then(putBack)}>{words.undo}</Button>
              <button type="button" class="quiet-action" onClick={() => copy(before ?? '')}>
                {words.copy}
              </button>
              <button type="button" class="quiet-action" onClick={done}>
                {words.close}
              </button>
            </div>
          )}
          <CopiedText copied={copied} />
        </>
      )}
    </section>
  );
}
