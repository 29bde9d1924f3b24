import type { Capability } from '../connector-services';
import type { TrelloPort } from '../../trello/port';

/** The way to the summary, which readers and visitors have too; and to logging an interview, for those who may. */
export const boardButtons: Capability = async (port, { icon, titles }) => {
  const { logInterview } = await titles(port);
  const onBoard = { dark: icon.white, light: icon.plain };
  const summary = {
    icon: onBoard,
    text: 'Canvas Signals',
    condition: 'always',
    callback: (opened: TrelloPort) =>
      opened.modal({ title: 'Canvas Signals', page: 'summary', fullscreen: true }),
  };
  const interview = {
    icon: onBoard,
    text: logInterview,
    condition: 'edit',
    callback: (opened: TrelloPort) =>
      opened.modal({ title: logInterview, page: 'interview', fullscreen: true }),
  };
  return port.context().canWriteBoard ? [summary, interview] : [summary];
};
