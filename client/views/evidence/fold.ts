import * as z from 'zod/mini';
import { Evidence } from '../../../shared/schemas/evidence';

/** Notes that are folded to make room on a card, with the words that they had: kept until they are put back or dismissed. */
export const Fold = z.object({
  id: z.string(),
  /** The entries as they were before. */
  notes: z.array(Evidence),
  /** The entry for which they make room; null where room is made for what may come. After an undo: the entry that had to go for it. */
  entry: z.nullable(Evidence),
  doing: z.enum(['fold', 'undo']),
  done: z.boolean(),
  /** Why it was not done; null while it is under way or done. */
  problem: z.nullable(z.string()),
  /** Whether an undo of which nothing is known may have taken the entry off the card already. */
  tried: z.boolean(),
  /** Where an undo put the entry that it took off the card; null where it took off none. */
  wentTo: z.nullable(z.enum(['form', 'list'])),
});
export type Fold = z.infer<typeof Fold>;

export const isUnderWay = ({ done, problem }: Fold): boolean => !done && problem === null;
