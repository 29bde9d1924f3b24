import { isProfile, PROFILE_COLUMNS } from '../taxonomy';
import type { BoardSnapshot } from '../schemas/snapshot';
import type { BoardSummary } from '../schemas/summary';

/** The first steps on a canvas, in the order in which one takes them (the page on how it should feel, "First minute"). */
export const FIRST_STEPS = ['mapLists', 'writeCards', 'logInterview', 'rate', 'topThree'] as const;
export type FirstStepName = (typeof FIRST_STEPS)[number];

/** How far a step is: done once `have` reaches `need`. */
export interface FirstStep {
  readonly step: FirstStepName;
  /** From 0 to `need`. */
  readonly have: number;
  readonly need: number;
  readonly done: boolean;
}

const NEED: Readonly<Record<FirstStepName, number>> = {
  /** Lists for jobs, for pains and for gains. */
  mapLists: PROFILE_COLUMNS.length,
  /** Cards on any column of the canvas. */
  writeCards: 5,
  /** Entries of the kind "interview". */
  logInterview: 1,
  /** Jobs, pains or gains with a rating. */
  rate: 3,
  /** Cards of one column that customers spoke for: then its top three rest on more than the team's opinion. */
  topThree: 3,
};

/**
 * How far a canvas is with the first steps, told from the board's data alone: nobody ticks anything off.
 *
 * @param canvas the key of the canvas; null where the board has none
 */
export function firstStepsOf(
  { lists, items }: Pick<BoardSummary, 'lists' | 'items'>,
  { cards }: Pick<BoardSnapshot, 'cards'>,
  canvas: string | null,
): FirstStep[] {
  const own = canvas === null ? [] : items.filter((item) => item.canvas === canvas);
  const profile = own.filter(({ column }) => isProfile(column));
  const ids = new Set(own.map(({ id }) => id));
  const isListed = (column: string) =>
    canvas !== null && lists.some((list) => list.canvas === canvas && list.column === column);
  const spokenFor = (column: string) =>
    profile.filter((item) => item.column === column && item.supporting.total > 0).length;

  const have: Readonly<Record<FirstStepName, number>> = {
    mapLists: PROFILE_COLUMNS.filter(isListed).length,
    writeCards: own.length,
    logInterview: cards.filter(
      ({ id, item }) => ids.has(id) && item.evidence.some(({ kind }) => kind === 'interview'),
    ).length,
    rate: profile.filter(({ priority }) => priority !== null).length,
    topThree: Math.max(...PROFILE_COLUMNS.map(spokenFor)),
  };
  return FIRST_STEPS.map((step) => {
    const need = NEED[step];
    return { step, have: Math.min(have[step], need), need, done: have[step] >= need };
  });
}

/** Whether nothing is left to do. */
export const allDone = (steps: readonly FirstStep[]): boolean => steps.every(({ done }) => done);
