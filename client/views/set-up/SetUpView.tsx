import { useRef } from 'preact/hooks';
import { useAutoSize } from '../../hooks/use-auto-size';
import { useEscapeClosesModal } from '../../hooks/use-escape-closes-modal';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Spinner } from '../../ui/Spinner';
import { AddByTrello } from './AddByTrello';
import { ListsToAdd } from './ListsToAdd';
import { messages } from './messages';
import { usePlan } from './use-plan';
import '../../ui/base.css';
import './set-up.css';

/** Which lists the board's canvases lack: their names to copy, and each ticked off as it appears. */
export function SetUpView() {
  const { port } = useServices();
  const root = useRef<HTMLElement>(null);
  useAutoSize(root);
  useEscapeClosesModal();
  const { reading, readAgain } = usePlan();
  return (
    <main class="set-up" ref={root}>
      <h1>{messages().heading}</h1>
      <p>{messages().intro}</p>
      {reading.state === 'reading' && <Spinner label={messages().reading} />}
      {reading.state === 'failed' && (
        <Callout kind="warning" title={messages().noAnswer.title}>
          <p>{messages().noAnswer.text}</p>
          <Button onClick={readAgain}>{messages().noAnswer.again}</Button>
        </Callout>
      )}
      {reading.state === 'read' && (
        <>
          {reading.plan.lists.length === 0 && reading.plan.leftOut.length === 0 && (
            <Callout kind="information" title={messages().complete.title}>
              <p>{messages().complete.text}</p>
            </Callout>
          )}
          {reading.plan.lists.length > 0 && (
            <p>{port.context().canWriteBoard ? messages().byHand : messages().readOnly}</p>
          )}
          {port.context().canWriteBoard && <AddByTrello missing={reading.plan.lists.length} />}
          <ListsToAdd missing={reading.plan.lists} />
          {reading.plan.leftOut.length > 0 && <p>{messages().leftOut}</p>}
        </>
      )}
    </main>
  );
}
