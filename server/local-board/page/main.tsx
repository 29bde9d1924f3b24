import { render } from 'preact';
import * as z from 'zod/mini';
import type { BoardAnswer, BoardEvent } from '../contract';
import { App } from './App';
import { readPacing } from './host/pace';
import { whoIs } from './host/who';
import { createLocaleSwitch } from './locale/locale-choice';
import { createSession, type Session, type Surroundings } from './session';
import { listenToBoard, type Wire } from './state/board-events';
import { createLocalApi } from './state/local-api';
import { newId } from './state/new-id';
import { observable } from './state/observable';
import { createThemeSwitch } from './theme/theme-choice';
import './board.css';

// The page's policy forbids eval, with which zod would otherwise compile its shapes.
z.config({ jitless: true });

const root = document.getElementById('app') as HTMLElement;
const api = createLocalApi((input, init) => fetch(input, init));
const query = new URLSearchParams(location.search);
const who = whoIs(query.get('member'));
const pacing = readPacing(query);
const theme = createThemeSwitch(window);
const locale = createLocaleSwitch(window);
const wire = observable<Wire>('opening');
let session: Session | null = null;

function start(answer: BoardAnswer, around: Surroundings): Session {
  session?.end();
  session = createSession(answer, around);
  // Another key: nothing of the former board may stay, its Power-Up's pages least of all.
  render(<App key={newId()} session={session} />, root);
  return session;
}

/** The board anew: in place when it is the same one, so that what is open stays open. */
function show(answer: BoardAnswer, around: Surroundings): Session {
  if (session?.store.board.get().id !== answer.board.id) return start(answer, around);
  session.store.replace(answer);
  return session;
}

async function open(): Promise<void> {
  const early: BoardEvent[] = [];
  let hear = (event: BoardEvent) => void early.push(event);
  listenToBoard(new EventSource('/local-board/events'), (event) => hear(event), wire.set);
  const [setup, answer] = await Promise.all([api.setup(), api.board()]);
  const around: Surroundings = {
    who,
    setup,
    api,
    theme,
    locale,
    wire,
    pacing,
    page: newId(),
    show: (next) => show(next, around),
  };
  start(answer, around);
  hear = (event) => {
    if (session?.store.hear(event)) return;
    api.board().then(
      (next) => void show(next, around),
      (error: unknown) => session?.fail(error),
    );
  };
  early.forEach(hear);
}

open().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  render(
    <p class="start-problem" role="alert">
      {text}
    </p>,
    root,
  );
});
