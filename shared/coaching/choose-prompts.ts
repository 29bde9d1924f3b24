import type { Column } from '../taxonomy';
import type { Lack } from './lacks';
import type { Prompt } from './prompt';
import { PROMPTS } from './prompts';

/** How many prompts to show, and how often "another one" has been asked for (any whole number, 0 at first). */
export interface Choice {
  readonly count?: 2 | 3;
  readonly turn?: number;
}

/**
 * Two or three prompts for an item of this column that lacks these things, the most useful lack first: of different groups, and as
 * far as there are any, such as fit. Each further turn shows others until every prompt of the column has been seen; the last turn
 * of a round is filled up with earlier ones. The same arguments give the same prompts.
 */
export function choosePrompts(
  lacks: readonly Lack[],
  column: Column,
  { count = 2, turn = 0 }: Choice = {},
): Prompt[] {
  const all = PROMPTS.filter(({ columns }) => columns.includes(column));
  // Where nothing is lacking, it is worth looking for someone who disagrees.
  const wanted: readonly Lack[] = lacks.length > 0 ? lacks : ['disagreement'];
  const turns = turnsOf(column, count);
  const last = ((turn % turns) + turns) % turns;

  const first = deal(all, [], wanted, count);
  const seen = new Set(first);
  let hand = first;
  for (let at = 1; at <= last; at++) {
    const unseen = all.filter((prompt) => !seen.has(prompt));
    hand = deal(unseen, [], wanted, count);
    for (const prompt of hand) seen.add(prompt);
  }
  // Not with the first turn's, which come next.
  const earlier = all.filter((prompt) => !first.includes(prompt) && !hand.includes(prompt));
  return deal(earlier, hand, wanted, count);
}

/** How many turns show every prompt of the column once. */
export function turnsOf(column: Column, count: 2 | 3 = 2): number {
  return Math.ceil(PROMPTS.filter(({ columns }) => columns.includes(column)).length / count);
}

/** Adds prompts to those taken, as many as there are, up to `count`. The second is for the second lack, and so on. */
function deal(
  from: readonly Prompt[],
  taken: readonly Prompt[],
  lacks: readonly Lack[],
  count: number,
): Prompt[] {
  const hand = [...taken];
  while (hand.length < count) {
    const left = from.filter((prompt) => !hand.includes(prompt));
    const fresh = left.filter(({ group }) => hand.every((other) => other.group !== group));
    const place = hand.length;
    const next = fitting(fresh.length > 0 ? fresh : left, [...lacks.slice(place, place + 1), ...lacks]);
    if (next === undefined) break;
    hand.push(next);
  }
  return hand;
}

/** The first prompt for the first of the lacks that has one, or else the first prompt. */
function fitting(prompts: readonly Prompt[], lacks: readonly Lack[]): Prompt | undefined {
  for (const lack of lacks) {
    // A prompt made for this lack comes before one that only touches on it.
    const found =
      prompts.find(({ findsOut }) => findsOut[0] === lack) ??
      prompts.find(({ findsOut }) => findsOut.includes(lack));
    if (found !== undefined) return found;
  }
  return prompts[0];
}
