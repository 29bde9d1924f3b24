import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BoardAnswer, Change, Setup } from '../contract';
import { createBadgePasses, type BadgePasses } from './badges/badge-passes';
import { whatChanged } from './badges/what-changed';
import { CardBadges } from './host/capabilities';
import { createElements, type Elements } from './host/elements';
import { BADGES_WITHIN, createHost, type Host } from './host/host';
import type { Pacing } from './host/pace';
import { mayEdit, type Who } from './host/who';
import type { LocaleSwitch } from './locale/locale-choice';
import { createScreen, type Screen } from './layers/screen';
import { createBoardStore, type BoardStore } from './state/board-store';
import type { Wire } from './state/board-events';
import type { LocalApi } from './state/local-api';
import { newId } from './state/new-id';
import type { Observable } from './state/observable';
import type { ThemeSwitch } from './theme/theme-choice';

/** Everything that belongs to one open board. */
export interface Session {
  readonly who: Who;
  readonly mayEdit: boolean;
  readonly setup: Setup;
  readonly store: BoardStore;
  readonly screen: Screen;
  readonly host: Host;
  readonly badges: BadgePasses;
  readonly elements: Elements;
  readonly theme: ThemeSwitch;
  readonly locale: LocaleSwitch;
  readonly api: LocalApi;
  readonly wire: Observable<Wire>;
  change(...changes: Change[]): void;
  /** Shows what went wrong until somebody closes it. */
  fail(error: unknown): void;
  /** Opens another board through `open`, with a way back to the present one. */
  openOther(open: () => Promise<BoardAnswer>): Promise<void>;
  /** Ends it, for when another board takes its place. */
  end(): void;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** @throws outside of a SessionProvider */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no board around this component.');
  return session;
}

/** What a session shares with the one before and after it. */
export interface Surroundings {
  readonly who: Who;
  readonly setup: Setup;
  readonly api: LocalApi;
  readonly theme: ThemeSwitch;
  readonly locale: LocaleSwitch;
  readonly wire: Observable<Wire>;
  readonly pacing: Pacing;
  /** The name under which this page's changes come back from the server. */
  readonly page: string;
  /** Shows a board that was opened in place of the present one. */
  readonly show: (answer: BoardAnswer) => Session;
}

/** Says on the browser's console what only a developer can mend. */
const tellDeveloper = (problem: string) => reportError(new Error(problem));

export function createSession(first: BoardAnswer, around: Surroundings): Session {
  const { who, setup, api, theme, locale, wire, pacing, page, show } = around;
  const screen = createScreen();
  const elements = createElements();

  function fail(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    screen.say({ text, display: 'error', action: null, duration: null });
  }

  const store = createBoardStore(first, {
    send: (change) => api.change(change, page, who.id),
    refused: fail,
    page,
    now: () => new Date().toISOString(),
  });
  const host = createHost({
    window,
    setup,
    secret: newId(),
    theme: () => theme.theme.get(),
    locale: locale.locale,
    tell: tellDeveloper,
    pacing,
    stage: {
      board: () => store.board.get(),
      who,
      idPlugin: setup.idPlugin,
      screen,
      elements,
      change: store.change,
      jwt: (claims) => api.jwt({ ...claims, idMember: who.id }),
    },
  });
  const badges = createBadgePasses({
    ask: (idCard) =>
      host.keepAsking('card-badges', { idCard }, CardBadges, { attachments: [] }, BADGES_WITHIN),
    now: () => performance.now(),
  });

  let shown = store.board.get();
  store.board.watch((board) => {
    const changed = whatChanged(shown, board);
    shown = board;
    if (changed !== 'all' && changed.size === 0) return;
    badges.changed(changed);
    host.postRender(changed);
  });
  const stopTheme = theme.theme.watch(host.postTheme);

  async function openOther(open: () => Promise<BoardAnswer>): Promise<void> {
    try {
      const former = await api.exportBoard();
      const next = show(await open());
      const back = () => void next.openOther(() => api.importBoard(former));
      next.screen.say({
        text: 'Another board is open now.',
        display: 'info',
        action: { text: 'Back to the former board', run: back },
        duration: null,
      });
    } catch (error) {
      fail(error);
    }
  }

  return {
    who,
    mayEdit: mayEdit(who),
    setup,
    store,
    screen,
    host,
    badges,
    elements,
    theme,
    locale,
    api,
    wire,
    change: (...changes) => changes.forEach(store.change),
    fail,
    openOther,
    end() {
      stopTheme();
      badges.stop();
      host.stop();
    },
  };
}
