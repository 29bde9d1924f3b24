import '../no-eval';
import { startConnector } from '../trello/power-up-adapter';
import { createCapabilities } from './capabilities';
import { createIcon } from './icon';
import { createItemLoader } from './load-items';
import { createTitles } from './titles';

const items = createItemLoader(() => performance.now());
startConnector(
  createCapabilities({ items, icon: createIcon(document.baseURI), titles: createTitles(items) }, reportError),
);
// Badges are asked for within the second: begin to load at once, and let a failure be tried again then.
items().catch(() => undefined);
