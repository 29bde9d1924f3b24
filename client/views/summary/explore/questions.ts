import { choosePrompts } from '../../../../shared/coaching/choose-prompts';
import { whatIsLacking } from '../../../../shared/coaching/what-is-lacking';
import type { Item } from '../../../../shared/schemas/item';
import type { ScoredItem } from '../../../../shared/schemas/summary';
import { prompts } from '../../../language/prompts';

/** A question and the id of its prompt. */
interface Question {
  readonly id: string;
  readonly question: string;
}

/** Three questions that fit what an item of a summary lacks. */
export function questionsFor(item: ScoredItem, stored: Item): Question[] {
  const chosen = choosePrompts(whatIsLacking(item.column, stored, item), item.column, { count: 3 });
  return chosen.map(({ id }) => ({ id, question: prompts()[id] }));
}
