import type { TrelloPort } from '../../trello/port';
import type { Capability } from '../connector-services';

/** Pixels: seven choices and the canvas's name. */
const HEIGHT = 420;

/** Where a member says by hand what a list stands for. Readers may look, so that they learn why it counts or not. */
export const listActions: Capability = async (port, { titles }) => {
  const { idList } = port.context();
  const { listColumn } = await titles(port);
  return [
    {
      text: `${listColumn}...`,
      callback: (clicked: TrelloPort) =>
        clicked.popup({
          title: listColumn,
          page: 'list-column',
          args: { idList },
          height: HEIGHT,
        }),
    },
  ];
};
