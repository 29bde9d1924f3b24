import { choosePrompts } from '../../../../shared/coaching/choose-prompts';
import type { Prompt } from '../../../../shared/coaching/prompt';
import { whatIsLacking } from '../../../../shared/coaching/what-is-lacking';
import type { Item } from '../../../../shared/schemas/item';
import type { ScoredItem } from '../../../../shared/schemas/summary';

/** Three questions that fit what an item of a summary lacks. */
export function questionsFor(item: ScoredItem, stored: Item): Prompt[] {
  return choosePrompts(whatIsLacking(item.column, stored, item), item.column, { count: 3 });
}
