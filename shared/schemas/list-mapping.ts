import * as z from 'zod/mini';
import { COLUMNS } from '../taxonomy';
import { Id, Name } from './ids';

/** Why a list stands for what it does, in a form that can be put into any language. */
export const MappingReason = z.discriminatedUnion('code', [
  /** Chosen by hand in settings or by the list's menu. */
  z.object({ code: z.literal('chosen') }),
  /** Its name holds a column's name; `language` is the code of the table's language that has it. */
  z.object({ code: z.literal('named'), matched: z.string(), language: z.string() }),
  /** An everyday word that counts because a sibling column stands on the same board. */
  z.object({ code: z.literal('sibling'), matched: z.string(), language: z.string(), sibling: Name }),
  /** An everyday word alone: it would count beside a sibling column. */
  z.object({ code: z.literal('needsSibling'), matched: z.string(), language: z.string() }),
  /** An everyday word that gives way to a list whose name says the same column better. */
  z.object({ code: z.literal('givesWay'), matched: z.string(), language: z.string(), to: Name }),
  /** Nothing in its name is a column's name. */
  z.object({ code: z.literal('notRecognised') }),
]);
export type MappingReason = z.infer<typeof MappingReason>;

/** What one list stands for. */
export const ListMapping = z.object({
  idList: Id,
  name: Name,
  column: z.nullable(z.enum(COLUMNS)),
  /** Key of the canvas; null when the list stands for no column. The board's only canvas has the key ''. */
  canvas: z.nullable(z.string()),
  reason: MappingReason,
});
export type ListMapping = z.infer<typeof ListMapping>;

/** A canvas found on a board: its key (normalised) and its name as first written ('' where the board has one without a name). */
export const Canvas = z.object({ key: z.string(), name: z.string() });
export type Canvas = z.infer<typeof Canvas>;
