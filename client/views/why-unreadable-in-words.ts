import type { UnreadableCard } from '../trello/read-board';
import { messages } from './messages';

/** Why what a card stores cannot be read, and what to do about it, in a sentence. */
export function whyUnreadableInWords(problem: UnreadableCard['problem']): string {
  const words = messages().whyUnreadable;
  return problem.why === 'version' ? words.version(problem.version, problem.upTo) : words[problem.why];
}
