import type { WhyUnreadable } from '../../shared/stored/envelope';

/** Why what a card stores cannot be read, in a sentence. In English, as all that the command itself has to say. */
export const whyUnreadable = (problem: WhyUnreadable): string =>
  problem.why === 'version'
    ? `What is stored on this card has version ${problem.version}; this program reads versions up to ${problem.upTo}. Use the newest program.`
    : 'What is stored on this card is not in the form that Canvas Signals writes.';
