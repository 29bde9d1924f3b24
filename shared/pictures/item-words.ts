import type { PictureMessages } from '../messages/pictures';
import type { ScoredItem } from '../schemas/summary';
import { pictureText } from './text/fit-text';
import { shapeOf } from './verdict-shape';

/** Names within a sentence are cut, since there may be many of them; the whole of one is on the card. */
const MOST = 120;

/** An item's name within a sentence. */
export function nameOf(item: Pick<ScoredItem, 'name'>, messages: PictureMessages): string {
  const name = pictureText(item.name);
  if (name === '') return messages.unnamed;
  return name.length <= MOST ? name : `${pictureText(name.slice(0, MOST - 1))}…`;
}

/** "4 of 9 customers", or how many are for and against. Empty where nobody was heard. */
export function peopleOf(item: ScoredItem, messages: PictureMessages): string {
  const { contested, supporting, contradicting, prevalence } = item;
  if (contested) return messages.forAndAgainst(supporting.customers, contradicting.customers);
  return prevalence.of === 0 ? '' : messages.people(prevalence.customers, prevalence.of);
}

/** The score as it is shown: an assumption has none yet. */
export function scoreOf(item: ScoredItem, messages: PictureMessages): string {
  return item.verdict === 'assumption' ? '' : messages.score(item.score);
}

/** "Pain, Strong, score 71.2, 4 of 9 customers." */
function standingOf(item: ScoredItem, more: readonly string[], messages: PictureMessages): string {
  const score = scoreOf(item, messages);
  const people = peopleOf(item, messages);
  return messages.sentence.standing([
    messages.column[item.column],
    messages.shapes[shapeOf(item)],
    ...(score === '' ? [] : [messages.sentence.score(score)]),
    ...(people === '' ? [] : [people]),
    ...more,
  ]);
}

/** "2. The bus is late. Pain, Strong, score 71.2, 4 of 9 customers." `more` stands before the full stop. */
export function itemInWords(
  item: ScoredItem,
  messages: PictureMessages,
  more: readonly string[] = [],
): string {
  return `${messages.sentence.ranked(item.rank, nameOf(item, messages))} ${standingOf(item, more, messages)}`;
}

/** Parts of a sentence as one of their own: with a capital. */
export function asSentence(parts: readonly string[], messages: PictureMessages): string {
  const [first = '', ...rest] = Array.from(messages.sentence.standing(parts));
  return `${first.toUpperCase()}${rest.join('')}`;
}
