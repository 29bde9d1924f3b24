import type { Loaded } from '../../hooks/use-loaded';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { PartMissing } from '../PartMissing';
import { useBoard } from '../review/use-board';
import type * as Form from './InterviewOnBoard';

const inDigits = (n: number) => new Intl.NumberFormat('en').format(n);

function Reading({ done, of }: { readonly done: number; readonly of: number | null }) {
  const words = of === null ? 'Reading the board…' : `${inDigits(done)} of ${inDigits(of)} cards read`;
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
  if (reading.state === 'failed') {
    return (
      <Callout kind="warning" title="Trello does not answer">
        <p>The board could not be read. Nothing was changed, and what you typed before is kept.</p>
        <Button onClick={again}>Try again</Button>
      </Callout>
    );
  }
  if (form.state === 'failed') return <PartMissing />;
  if (reading.state === 'reading') return <Reading done={reading.done} of={reading.of} />;
  if (form.state === 'loading') return <Reading done={0} of={null} />;
  return (
    <>
      {reading.outdated && (
        <Callout kind="warning" title="The board changed and could not be read again">
          <Button onClick={again}>Try again</Button>
        </Callout>
      )}
      <form.part.InterviewOnBoard snapshot={reading.snapshot} />
    </>
  );
}
