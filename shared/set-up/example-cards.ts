import { fnv1a } from '../fnv1a';
import type { Catalogue } from '../language/catalogue';
import type { ListMapping } from '../schemas/list-mapping';
import { COLUMNS, type Column } from '../taxonomy';
import type { en } from '../messages/examples/en';

export type ExampleWords = Catalogue<typeof en>;

/** A card as far as examples go. */
export interface DescribedCard {
  readonly id: string;
  readonly name: string;
  readonly desc: string;
  readonly idList: string;
}

/** An example that a list is to get. */
export interface PlannedCard {
  readonly idList: string;
  readonly name: string;
  readonly desc: string;
}

/** Ends an example's description: names the card's name by its hash, so that a card which was given another is nobody's example. */
const MARK = /canvas-signals example ([0-9a-f]{8})/;
const hashOf = (name: string) => fnv1a(name.trim()).toString(16).padStart(8, '0');

/** The two examples of a column. */
export function examplesOf(column: Column, words: ExampleWords): Pick<DescribedCard, 'name' | 'desc'>[] {
  return words.cards[column].map((text) => {
    const name = words.named(text);
    return { name, desc: `${words.note}\n\n*canvas-signals example ${hashOf(name)}*` };
  });
}

/**
 * Whether a card is an example as it was made: it carries the mark, and nobody has given it another name. Nothing is stored about
 * examples anywhere else, so any member can tell them, in whatever language they were made.
 */
export function isExample({ name, desc }: Pick<DescribedCard, 'name' | 'desc'>): boolean {
  return MARK.exec(desc)?.[1] === hashOf(name);
}

/**
 * The examples to make: two a column of each wanted canvas, in its first list, unless that list has cards of the team's own. Those
 * that are there are not made again.
 *
 * @param mappings of the board's lists, in their order
 * @param cards open cards in open lists
 * @param wanted keys of canvases; absent means all
 */
export function planExamples(
  mappings: readonly ListMapping[],
  cards: readonly DescribedCard[],
  words: ExampleWords,
  wanted?: ReadonlySet<string>,
): PlannedCard[] {
  const canvases = new Set(mappings.flatMap(({ canvas }) => (canvas === null ? [] : [canvas])));
  const keys = [...canvases].filter((key) => !wanted || wanted.has(key));
  return keys.flatMap((key) =>
    COLUMNS.flatMap((column) => {
      const list = mappings.find((one) => one.canvas === key && one.column === column);
      if (!list) return [];
      const own = cards.filter(({ idList }) => idList === list.idList);
      if (!own.every(isExample)) return [];
      const there = new Set(own.map(({ name }) => name));
      return examplesOf(column, words)
        .filter(({ name }) => !there.has(name))
        .map((example) => ({ ...example, idList: list.idList }));
    }),
  );
}
