import { languageOf } from '../../../shared/language/language';
import { pageLanguage, speak } from '../../language/messages';
import { handOver } from './hand-over';
import { messages } from './messages';
import '../../ui/base.css';

/** Milliseconds: the window that asked closes this one; where it cannot, this one does. */
const CLOSE_AFTER = 500;

/** Trello comes back here from asking the member, in a window of its own: there is no board around it. */
async function start(): Promise<void> {
  let handed = false;
  try {
    handed = handOver(window);
  } finally {
    await speak(languageOf(navigator.language));
    document.documentElement.lang = pageLanguage();
    const root = document.getElementById('app');
    if (root) root.textContent = handed ? messages().handed : messages().nothing;
    if (handed) setTimeout(() => window.close(), CLOSE_AFTER);
  }
}

void start();
