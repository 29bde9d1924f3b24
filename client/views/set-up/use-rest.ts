import { useEffect, useRef, useState } from 'preact/hooks';
import { pageLanguage } from '../../language/messages';
import { readCardData } from '../../../shared/stored/card-data';
import { useServices } from '../../services';
import { RestFailure, type RestReason, type TrelloRest } from '../../trello/rest/rest-port';
import { exampleWords } from './example-words';
import type { Progress } from './make-columns';

/** Where adding the lists stands. */
export type RestState =
  | { readonly at: 'none' | 'idle' | 'asking' | 'removing' | 'removed' | 'withdrawn' }
  | { readonly at: 'making'; readonly progress: Progress | null }
  | { readonly at: 'made'; readonly examples: boolean }
  | { readonly at: 'failed'; readonly reason: RestReason; readonly again: () => void };

const reasonOf = (error: unknown): RestReason => (error instanceof RestFailure ? error.reason : 'no-answer');

/** Adding the lists through Trello's REST API, with the member's consent. `none` where the Power-Up has no key for it. */
export function useRest() {
  const { openRest, port, board } = useServices();
  const rest = useRef<TrelloRest | null>(null);
  const [state, setState] = useState<RestState>({ at: 'none' });
  const [authorised, setAuthorised] = useState(false);
  /** Asked twice, the member may answer twice: the later question counts. */
  const latest = useRef(0);

  useEffect(() => {
    let wanted = true;
    // It has to be here before the click: the window of consent opens in the click itself or not at all.
    openRest()
      .then(async (opened) => {
        const consent = opened ? await opened.authorised() : false;
        if (!wanted || !opened) return;
        rest.current = opened;
        setAuthorised(consent);
        setState({ at: 'idle' });
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [openRest]);

  const storesNothing = (idCard: string) =>
    port.readCard(idCard).then(
      (stored) => readCardData(stored).state === 'empty',
      () => false,
    );

  /** Asks for consent where there is none, then does the work. To be called in a click. */
  function withConsent(work: (api: TrelloRest) => Promise<RestState>): void {
    const api = rest.current;
    if (!api) return;
    const turn = ++latest.current;
    const isLatest = () => turn === latest.current;
    const consent = authorised ? Promise.resolve() : api.authorise();
    if (!authorised) setState({ at: 'asking' });
    consent
      .then(async () => {
        if (!isLatest()) return;
        setAuthorised(true);
        setState(await work(api));
      })
      .catch((error: unknown) => {
        const reason = reasonOf(error);
        if (!isLatest()) return;
        if (reason === 'no-consent') setAuthorised(false);
        setState({ at: 'failed', reason, again: () => retry.current(work) });
      });
  }
  // The next attempt has to see whether consent is there then, not now.
  const retry = useRef(withConsent);
  retry.current = withConsent;

  return {
    state,
    authorised,
    make: (withExamples: boolean) =>
      withConsent(async (api) => {
        setState({ at: 'making', progress: null });
        const language = pageLanguage();
        const { makeColumns } = await import('./make-columns');
        const examples = withExamples ? await exampleWords(language) : null;
        const progress = (now: Progress) => setState({ at: 'making', progress: now });
        const { idBoard } = port.context();
        await makeColumns({ rest: api, board, idBoard, language, examples, progress });
        return { at: 'made', examples: withExamples };
      }),
    remove: () =>
      withConsent(async (api) => {
        setState({ at: 'removing' });
        const { removeExamples } = await import('./make-columns');
        await removeExamples(api, port.context().idBoard, storesNothing);
        return { at: 'removed' };
      }),
    withdraw: () => {
      const api = rest.current;
      api?.withdraw().then(
        () => {
          setAuthorised(false);
          setState({ at: 'withdrawn' });
        },
        () => setState({ at: 'failed', reason: 'no-answer', again: () => setState({ at: 'idle' }) }),
      );
    },
  };
}
