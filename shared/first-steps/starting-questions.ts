import type { Prompt } from '../coaching/prompt';
import { PROMPTS } from '../coaching/prompts';
import type { Column } from '../taxonomy';

/**
 * The prompts that one can ask before there is any card, two a column, by their ids: most of the others speak of a card's "this".
 * Those of the customer profile are for customers, those of the value map for the team.
 */
const STARTING: Readonly<Record<Column, readonly [string, string]>> = {
  job: ['reality/last-time', 'outcomes/hoped-and-got'],
  pain: ['feel-bad/got-to-you', 'difficulties/stuck'],
  gain: ['delight/turned-out-well', 'dreams/since-when'],
  product: ['products/first-use', 'products/named'],
  reliever: ['relievers/which-pain', 'relievers/saw-it-end'],
  creator: ['creators/which-gain', 'creators/got-more'],
};

/** Two prompts to start an empty column from. */
export function startingQuestions(column: Column): Prompt[] {
  return STARTING[column].flatMap((id) => PROMPTS.find((prompt) => prompt.id === id) ?? []);
}
