import type { Loaded } from '../../hooks/use-loaded';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { PartMissing } from '../PartMissing';
import { useBoard } from '../review/use-board';
import type * as Form from './InterviewOnBoard';
import { messages } from './messages';

function Reading({ done, of }: { readonly done: number; readonly of: number | null }) {
  const { start, progress } = messages().reading;
  const words = of === null ? start : progress(done, of);
  return (
    <label class="interview-progress">
      <span role="status">{words}</span>
      <progress max={of ?? 1} {...(of === null ? {} : { value: done })} />
    </label>
  );
}

/** Reads the board whose cards can be ticked; then the form. */
export function BoardToLog({ form }: { readonly form: Loaded<typeof Form> }) {
  const { reading, again } = useBoard();
  const words = messages();
  if (reading.state === 'failed') {
    return (
      <Callout kind="warning" title={words.reading.failed.title}>
        <p>{words.reading.failed.text}</p>
        <Button onClick={again}>{words.again}</Button>
      </Callout>
    );
  }
  if (form.state === 'failed') return <PartMissing />;
  if (reading.state === 'reading') return <Reading done={reading.done} of={reading.of} />;
  if (form.state === 'loading') return <Reading done={0} of={null} />;
  return (
    <>
      {reading.outdated && (
        <Callout kind="warning" title={words.reading.outdated}>
          <Button onClick={again}>{words.again}</Button>
        </Callout>
      )}
      <form.part.InterviewOnBoard snapshot={reading.snapshot} />
    </>
  );
}
