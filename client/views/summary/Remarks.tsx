import type { ApiErrorCode } from '../../api/api-error';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { whyUnreadableInWords } from '../why-unreadable-in-words';
import { messages } from './messages';
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
  const { here, signedOut, same } = messages().remarks;
  if (code === 'token-missing') return { title: here.signedOut, text: signedOut, retry: false };
  return { title: REFUSALS.has(code) ? here.refused : here.unreachable, text: same, retry: true };
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
        <Callout kind="warning" title={messages().failures.noAnswer.title}>
          <p>{messages().remarks.outdated}</p>
          <Button onClick={onAgain}>{messages().again}</Button>
        </Callout>
      )}
      {here && (
        <Callout kind="information" title={here.title}>
          <p>{here.text}</p>
          {here.retry && <Button onClick={onAgain}>{messages().again}</Button>}
        </Callout>
      )}
      {unreadable.length > 0 && (
        <Callout kind="warning" title={messages().remarks.unreadable(unreadable.length)}>
          <p>{unreadable.length === 1 ? messages().remarks.keptOfOne : messages().remarks.keptOfSeveral}</p>
          <ul class="unreadable">
            {unreadable.slice(0, NAMED).map(({ idCard, problem }) => (
              <li key={idCard}>
                <button type="button" class="quiet-action" onClick={() => openCard(port, idCard)}>
                  <bdi class="clamped">{names.get(idCard) ?? idCard}</bdi>
                </button>
                <span class="subtle">{whyUnreadableInWords(problem)}</span>
              </li>
            ))}
          </ul>
          {unreadable.length > NAMED && <p>{messages().more(unreadable.length - NAMED)}</p>}
        </Callout>
      )}
    </>
  );
}
