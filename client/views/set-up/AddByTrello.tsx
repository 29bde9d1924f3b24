import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Spinner } from '../../ui/Spinner';
import { messages } from './messages';
import type { Progress } from './make-columns';
import { useRest } from './use-rest';

function HowFar({ progress }: { readonly progress: Progress | null }) {
  if (!progress) return <Spinner label={messages().rest.making} />;
  const { what, done, all } = progress;
  const words = messages().rest[what](done, all);
  return (
    <>
      <p role="status">{words}</p>
      <progress aria-label={words} value={done} max={Math.max(1, all)} />
    </>
  );
}

/** Has Trello add the lists, once the member allowed it. Nothing is drawn where the Power-Up has no key for that. */
export function AddByTrello({ missing }: { readonly missing: number }) {
  const { state, authorised, make, remove, withdraw } = useRest();
  const [examples, setExamples] = useState(false);
  const words = messages().rest;
  if (state.at === 'none') return null;
  const isBusy = state.at === 'making' || state.at === 'removing' || state.at === 'asking';
  if (missing === 0 && state.at === 'idle' && !authorised) return null;
  return (
    <section class="set-up-part" aria-labelledby="by-trello">
      <h2 id="by-trello">{words.heading}</h2>
      {state.at === 'asking' && (
        <>
          <p role="status">{words.asking}</p>
          <Button onClick={() => make(examples)}>{words.askAgain}</Button>
        </>
      )}
      {state.at === 'making' && <HowFar progress={state.progress} />}
      {state.at === 'removing' && <Spinner label={words.removing} />}
      {state.at === 'made' && <Callout kind="information" title={words.made} />}
      {state.at === 'removed' && <Callout kind="information" title={words.removed} />}
      {state.at === 'withdrawn' && <Callout kind="information" title={words.withdrawn} />}
      {state.at === 'failed' && (
        <Callout kind="warning" title={words.failed}>
          <p>{words.reasons[state.reason]}</p>
          <p>{words.stays}</p>
          <Button onClick={state.again}>{words.goOn}</Button>
        </Callout>
      )}
      {!isBusy && state.at !== 'failed' && missing > 0 && (
        <>
          <p>{words.offer(missing)}</p>
          {!authorised && <p>{words.consent}</p>}
          <label class="set-up-examples">
            <input
              type="checkbox"
              checked={examples}
              onChange={({ currentTarget }) => setExamples(currentTarget.checked)}
            />
            {words.withExamples}
          </label>
          <div>
            <Button look="primary" onClick={() => make(examples)}>
              {words.add(missing)}
            </Button>
          </div>
        </>
      )}
      {!isBusy && authorised && (
        <div class="set-up-more">
          <Button onClick={remove}>{words.remove}</Button>
          <Button onClick={withdraw}>{words.withdraw}</Button>
        </div>
      )}
    </section>
  );
}
