import type { Capability } from '../connector-services';
import type { TrelloPort } from '../../trello/port';

/** The way to the summary. Readers and visitors have it too. */
export const boardButtons: Capability = (_port, { icon }) => [
  {
    icon: { dark: icon.white, light: icon.plain },
    text: 'Canvas Signals',
    condition: 'always',
    callback: (port: TrelloPort) =>
      port.modal({ title: 'Canvas Signals', page: 'summary', fullscreen: true }),
  },
];
