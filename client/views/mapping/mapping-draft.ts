import * as z from 'zod/mini';
import { MAX_CANVAS_NAME, type ListChoice, type Settings } from '../../../shared/schemas/settings';
import { COLUMNS } from '../../../shared/taxonomy';
import { sameValue } from '../../trello/same-value';
import { withListChoice } from '../settings/list-choice';

/** A choice as it is being made: the canvas's name as typed, however long. Null: left to the list's name. */
const TypedChoice = z.nullable(
  z.object({ column: z.union([z.enum(COLUMNS), z.literal('none')]), canvas: z.optional(z.string()) }),
);

/** What somebody chose for a list and has not saved. */
const Drafted = z.object({
  choice: TypedChoice,
  /** What was stored when they chose. */
  before: TypedChoice,
});
type Drafted = z.infer<typeof Drafted>;

/** A draft in the form in which the tab remembers it. */
export const DraftEntries = z.array(z.tuple([z.string(), Drafted]));

/** Choices that wait to be saved, by list id. */
export type Draft = ReadonlyMap<string, Drafted>;

const storedChoice = ({ lists }: Settings, idList: string): ListChoice | null =>
  Object.hasOwn(lists, idList) ? (lists[idList] ?? null) : null;

/** The draft with a choice put in; one that says what is stored is no change. */
export function withDrafted(
  draft: Draft,
  stored: Settings,
  idList: string,
  choice: ListChoice | null,
): Draft {
  const now = storedChoice(stored, idList);
  // Null is a choice too: that nobody chose.
  const { before } = draft.get(idList) ?? { before: now };
  const next = new Map(draft);
  if (sameValue(choice, now)) next.delete(idList);
  else next.set(idList, { choice, before });
  return next;
}

/** The settings as they are once the draft is saved. */
export function applyDraft(stored: Settings, draft: Draft): Settings {
  return [...draft].reduce(
    (settings, [idList, { choice }]) => withListChoice(settings, idList, trimmed(choice)),
    stored,
  );
}

function trimmed(choice: ListChoice | null): ListChoice | null {
  if (choice?.canvas === undefined) return choice;
  const canvas = choice.canvas.trim();
  return canvas === '' ? { column: choice.column } : { column: choice.column, canvas };
}

/** What of the draft is still a change: not what the stored settings say by now, nor about lists that are gone. */
export function stillDrafted(draft: Draft, stored: Settings, lists: readonly { id: string }[]): Draft {
  const ids = new Set(lists.map(({ id }) => id));
  return new Map(
    [...draft].filter(
      ([idList, { choice }]) => ids.has(idList) && !sameValue(trimmed(choice), storedChoice(stored, idList)),
    ),
  );
}

/** Whether somebody else chose for the list since this draft was begun. */
export function changedElsewhere({ before }: Drafted, stored: Settings, idList: string): boolean {
  return !sameValue(before, storedChoice(stored, idList));
}

/** Characters by which the name of the choice's canvas is too long; 0 where it fits. */
export const tooLongBy = (choice: ListChoice | null): number =>
  Math.max(0, (choice?.canvas?.trim().length ?? 0) - MAX_CANVAS_NAME);
