import type { ApiErrorCode } from '../../api/api-error';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import type { ShownSummary } from './use-summary';

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
  return {
    title: 'Computed in your browser; the server could not be reached',
    text: 'The figures are the same. Nothing was recorded.',
    retry: true,
  };
}

/** What one should know of the summary before trusting it whole. */
export function Remarks({ shown, onAgain }: { readonly shown: ShownSummary; readonly onAgain: () => void }) {
  const { port } = useServices();
  const { inBrowser, unreadable, snapshot } = shown;
  const names = new Map(snapshot.cards.map(({ id, name }) => [id, name]));
  const here = inBrowser === null ? null : whyHere(inBrowser);
  return (
    <>
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
          <p>They stand here without fields and evidence. What is stored on them is kept.</p>
          <ul class="unreadable">
            {unreadable.slice(0, 20).map(({ idCard, problem }) => (
              <li key={idCard}>
                <button type="button" class="quiet-action" onClick={() => void port.showCard(idCard)}>
                  <bdi class="clamped">{names.get(idCard) ?? idCard}</bdi>
                </button>
                <span class="subtle">{problem}</span>
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}
