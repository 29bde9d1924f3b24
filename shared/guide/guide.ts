import { choosePrompts } from '../coaching/choose-prompts';
import type { Prompt } from '../coaching/prompt';
import { QUESTION_GROUPS, type QuestionGroupName } from '../coaching/question-groups';
import { whatIsLacking } from '../coaching/what-is-lacking';
import { EMPTY_ITEM } from '../schemas/item';
import type { BoardSnapshot } from '../schemas/snapshot';
import type { CanvasSummary, Exploration, ScoredItem } from '../schemas/summary';
import { PROFILE_COLUMNS, type ProfileColumn } from '../taxonomy';

/** A part of an interview about one column of the customer profile. */
export interface GuidePart {
  readonly column: ProfileColumn;
  /** Questions to the customer, each once in the guide, from the general to the particular. */
  readonly questions: readonly Prompt[];
  /** What to listen for and not to name: the assumptions of this column that the interview tests. */
  readonly listenFor: readonly ScoredItem[];
}

/** An interview guide for one canvas. Its opening and its end are the same for every canvas and stand in the catalogue `guide`. */
export interface Guide {
  readonly parts: readonly GuidePart[];
  /** Assumptions that no interview can test, each with its test: these come after the interview. */
  readonly tests: readonly { readonly item: ScoredItem; readonly exploration: Exploration }[];
}

/** Questions of one part: with the opening and the end an interview of half an hour. */
const A_PART = 4;

/**
 * The interview guide of a canvas (domain page, 6, "explore next"): what is done comes first, then what hurts, then what is looked for, since
 * people tell best of what they did. Questions fit what the riskiest assumptions lack, or else the column's first item. Only
 * questions to customers are asked, no team question of the value map.
 */
export function guideOf(
  canvas: CanvasSummary,
  items: ReadonlyMap<string, ScoredItem>,
  snapshot: BoardSnapshot,
): Guide {
  const asked = new Set<string>();
  const explored = canvas.explore.flatMap((exploration) => {
    const item = items.get(exploration.id);
    return item ? [{ item, exploration }] : [];
  });
  return {
    parts: PROFILE_COLUMNS.map((column) => {
      const listenFor = explored.filter(({ item }) => item.column === column).map(({ item }) => item);
      const first = items.get(canvas.columns.find((one) => one.column === column)?.top[0]?.id ?? '');
      const about = listenFor.length > 0 ? listenFor : first ? [first] : [];
      return { column, listenFor, questions: questionsOf(column, about, snapshot, asked) };
    }),
    tests: explored.filter(({ exploration }) => exploration.test !== 'interview'),
  };
}

/**
 * First a story to tell, then questions for these items, turn by turn so that each gets its share, in the method's order of question
 * groups. A column without items is asked about as a blank one.
 */
function questionsOf(
  column: ProfileColumn,
  items: readonly ScoredItem[],
  snapshot: BoardSnapshot,
  asked: Set<string>,
): Prompt[] {
  const hands =
    items.length === 0
      ? [choosePrompts(['firstEvidence', 'behaviour', 'consequence'], column, { count: 3 })]
      : items.map((item) => promptsFor(item, snapshot));
  const dealt = hands.flatMap((hand, player) => hand.map((prompt, turn) => ({ prompt, turn, player })));
  const inTurn = dealt.sort((a, b) => a.turn - b.turn || a.player - b.player).map(({ prompt }) => prompt);
  const stories = choosePrompts(['firstEvidence'], column, { count: 2 });
  const [story, ...others] = [
    ...new Map([...stories.slice(0, 1), ...inTurn].map((one) => [one.id, one])).values(),
  ].filter(({ id }) => !asked.has(id));
  const questions = [
    ...(story ? [story] : []),
    ...others.slice(0, A_PART - 1).sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group)),
  ];
  for (const { id } of questions) asked.add(id);
  return questions;
}

const GROUPS = Object.keys(QUESTION_GROUPS) as QuestionGroupName[];

function promptsFor(item: ScoredItem, snapshot: BoardSnapshot): Prompt[] {
  const stored = snapshot.cards.find(({ id }) => id === item.id)?.item ?? EMPTY_ITEM;
  const lacks = whatIsLacking(item.column, stored, item);
  return [0, 1].flatMap((turn) => choosePrompts(lacks, item.column, { count: 3, turn }));
}
