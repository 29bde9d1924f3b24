import * as z from 'zod/mini';
import { EVIDENCE_KINDS, SIGNALS, STANCES } from '../../shared/taxonomy';

/** What stands in the evidence form: text as typed, so that nothing is lost before it makes sense. */
export const EvidenceDraft = z.object({
  who: z.string(),
  kind: z.enum(EVIDENCE_KINDS),
  date: z.string(),
  note: z.string(),
  signals: z.array(z.enum(SIGNALS)),
  stance: z.enum(STANCES),
  customers: z.string(),
  link: z.string(),
});
export type EvidenceDraft = z.infer<typeof EvidenceDraft>;
