import { cleanup, render } from '@testing-library/preact';
import type { JSX } from 'preact';
import { ServicesContext, type Services } from '../../client/services';
import { createBoardStore } from '../../client/trello/board-store';
import { createCardStore } from '../../client/trello/card-store';
import type { TrelloPort } from '../../client/trello/port';
import type { SaveTiming } from '../../client/trello/verified-save';

/** The day on every wall in tests. */
export const TODAY = '2026-11-23';

/** Saves that verify themselves without making a test wait; a silent Trello is given up after 60 ms. */
const QUICK: SaveTiming = {
  wait: () => new Promise((resolve) => setTimeout(resolve, 1)),
  pauses: [1, 1, 1],
  watch: [],
  answerWithin: 60,
};

/** jsdom lays nothing out, so nothing ever changes its size. */
class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

let ids = 0;

/** What a view runs on over a port, with quick saves, a fixed day and counted ids. */
export function quickServices(port: TrelloPort): Services {
  return {
    port,
    cards: createCardStore(port, QUICK),
    board: createBoardStore(port, QUICK),
    requestSummary: () => Promise.reject(new Error('No server in this test')),
    openRest: () => Promise.resolve(null),
    today: () => TODAY,
    newId: () => `new${++ids}`,
  };
}

/** Draws a view in a window onto Trello, as `mount` does. */
export function renderView(View: () => JSX.Element, port: TrelloPort): ReturnType<typeof render> {
  globalThis.ResizeObserver ??= NoResizes;
  return render(
    <ServicesContext.Provider value={quickServices(port)}>
      <View />
    </ServicesContext.Provider>,
  );
}

/** Trello reloads the frame: everything in memory is gone, what the tab remembers is not. */
export function reloadView(View: () => JSX.Element, port: TrelloPort): ReturnType<typeof render> {
  window.dispatchEvent(new Event('pagehide'));
  cleanup();
  return renderView(View, port);
}
