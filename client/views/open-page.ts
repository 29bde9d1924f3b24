import type { TrelloPort } from '../trello/port';
import { messages } from './messages';

/** Pixels; the pages ask for what they need once they are drawn. */
const SETTINGS_HEIGHT = 480;
const WELCOME_HEIGHT = 560;

const sayNotOpened = (port: TrelloPort) => () =>
  port.alert(messages().notOpened, 'warning').catch(() => undefined);

/** Opens the board's settings at the element that was clicked. */
export function openSettings(port: TrelloPort, anchor: MouseEvent): void {
  port
    .popup({ title: messages().settings, page: 'settings', height: SETTINGS_HEIGHT, anchor })
    .catch(sayNotOpened(port));
}

export function openWelcome(port: TrelloPort): void {
  port.modal({ title: 'Canvas Signals', page: 'welcome', height: WELCOME_HEIGHT }).catch(sayNotOpened(port));
}

/** What every list of the board stands for. Trello shows one modal at a time: from another one this takes its place. */
export function openMapping(port: TrelloPort): void {
  port.modal({ title: 'Canvas Signals', page: 'mapping', fullscreen: true }).catch(sayNotOpened(port));
}

/** Takes the summary's place when opened from there. */
export function openReview(port: TrelloPort): void {
  port.modal({ title: 'Canvas Signals', page: 'review', fullscreen: true }).catch(sayNotOpened(port));
}

export function openSummary(port: TrelloPort): void {
  port.modal({ title: 'Canvas Signals', page: 'summary', fullscreen: true }).catch(sayNotOpened(port));
}

/** The sample canvas, to look around in without touching the board. It takes the place of a modal that is open. */
export function openSample(port: TrelloPort): void {
  port
    .modal({ title: 'Canvas Signals', page: 'summary', fullscreen: true, args: { sample: true } })
    .catch(sayNotOpened(port));
}
