import type { ApiErrorCode } from '../../api/api-error';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { openCard } from './open-card';
import type { ShownSummary } from './use-summary';

/** Codes with which the server answers that it will not, rather than fail to. */
const REFUSALS: ReadonlySet<ApiErrorCode> = new Set<ApiErrorCode>([
  'token-invalid',
  'token-expired',
  'token-other-plugin',
  'token-other-board',
  'body-not-json',
  'body-invalid',
  'body-too-large',
]);

/** How many unreadable cards are named. */
const NAMED = 20;

/** Why the summary was computed here, in the words of the one who reads it. */
function whyHere(code: ApiErrorCode): {
  readonly title: string;
  readonly text: string;
  readonly retry: boolean;
} {
  if (code === 'token-missing') {
    return {
      title: 'Computed in your browser',
      text: 'You are not signed in to Trello here, so the server was not asked. The figures are the same; nothing was recorded.',
      retry: false,
    };
  }
  const text = 'The figures are the same. Nothing was recorded.';
  if (REFUSALS.has(code)) {
    return { title: 'Computed in your browser; the server refused to compute it', text, retry: true };
  }
  return { title: 'Computed in your browser; the server could not be reached', text, retry: true };
}

export interface RemarksProps {
  readonly shown: ShownSummary;
  /** The board changed and could not be read again. */
  readonly outdated: boolean;
  readonly onAgain: () => void;
}

/** What one should know of the summary before trusting it whole. */
export function Remarks({ shown, outdated, onAgain }: RemarksProps) {
  const { port } = useServices();
  const { inBrowser, unreadable, snapshot } = shown;
  const names = new Map(snapshot.cards.map(({ id, name }) => [id, name]));
  const here = inBrowser === null ? null : whyHere(inBrowser);
  return (
    <>
      {outdated && (
        <Callout kind="warning" title="Trello does not answer">
          <p>The board may have changed since this was computed.</p>
          <Button onClick={onAgain}>Try again</Button>
        </Callout>
      )}
      {here && (
        <Callout kind="information" title={here.title}>
          <p>{here.text}</p>
          {here.retry && <Button onClick={onAgain}>Try again</Button>}
        </Callout>
      )}
      {unreadable.length > 0 && (
        <Callout
          kind="warning"
          title={
            unreadable.length === 1
              ? '1 card could not be read'
              : `${unreadable.length} cards could not be read`
          }
        >
          <p>
            {unreadable.length === 1
              ? 'It stands here without fields and evidence. What is stored on it is kept.'
              : 'They stand here without fields and evidence. What is stored on them is kept.'}
          </p>
          <ul class="unreadable">
            {unreadable.slice(0, NAMED).map(({ idCard, problem }) => (
              <li key={idCard}>
                <button type="button" class="quiet-action" onClick={() => openCard(port, idCard)}>
                  <bdi class="clamped">{names.get(idCard) ?? idCard}</bdi>
                </button>
                <span class="subtle">{problem}</span>
              </li>
            ))}
          </ul>
          {unreadable.length > NAMED && <p>And {unreadable.length - NAMED} more.</p>}
        </Callout>
      )}
    </>
  );
}
