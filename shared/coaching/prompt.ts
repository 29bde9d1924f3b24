import type { PromptId } from '../messages/prompts/en';
import type { Column } from '../taxonomy';
import type { Lack } from './lacks';
import { QUESTION_GROUPS, type QuestionGroupName } from './question-groups';

/** A question to ask: of a customer on the customer profile, of the team about its customers on the value map. */
export interface Prompt {
  /** Also the key of its question in a catalogue of prompts. */
  readonly id: PromptId;
  readonly columns: readonly [Column, ...Column[]];
  readonly group: QuestionGroupName;
  /** What the answer may bring, the likeliest first. */
  readonly findsOut: readonly [Lack, ...Lack[]];
}

/** The prompts of a group. Each suits all of the group's columns unless it names its own. */
export function promptsOf(
  group: QuestionGroupName,
  prompts: readonly (Omit<Prompt, 'group' | 'columns'> & Partial<Pick<Prompt, 'columns'>>)[],
): Prompt[] {
  return prompts.map((prompt) => ({ columns: QUESTION_GROUPS[group].columns, group, ...prompt }));
}
