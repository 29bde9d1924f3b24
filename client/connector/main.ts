import '../no-eval';
import { startConnector } from '../trello/power-up-adapter';
import { createBoardViews } from './board-view';
import { createCapabilities } from './capabilities';
import { createIcon } from './icon';

startConnector(
  createCapabilities(
    { boardView: createBoardViews(() => performance.now()), icon: createIcon(document.baseURI) },
    reportError,
  ),
);
