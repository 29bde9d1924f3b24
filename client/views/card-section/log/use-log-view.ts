import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { DATE_ORDERS } from '../../../../shared/evidence-log/arrange';
import { EVIDENCE_KINDS, SIGNALS, STANCES } from '../../../../shared/taxonomy';
import { recall, remember } from '../../evidence/session-memory';

/** How a card's log is looked at. */
const LogView = z.object({
  order: z.enum(DATE_ORDERS),
  kind: z.nullable(z.enum(EVIDENCE_KINDS)),
  stance: z.nullable(z.enum(STANCES)),
  signal: z.nullable(z.enum(SIGNALS)),
});
export type LogView = z.infer<typeof LogView>;

/** Everything, the newest first. */
export const PLAIN_VIEW: LogView = { order: 'newest', kind: null, stance: null, signal: null };

/** How the member looks at this card's log; it outlives a reload of the frame, and is nobody else's. */
export function useLogView(idCard: string): [view: LogView, setView: (view: LogView) => void] {
  const key = `log-view:${idCard}`;
  const [view, setView] = useState<LogView>(() => recall(key, LogView) ?? PLAIN_VIEW);
  return [
    view,
    (next) => {
      setView(next);
      remember(key, next);
    },
  ];
}
