import { EXPORT_FORMAT, EXPORT_VERSION, type BoardExport } from '../../schemas/board-export';
import { SIGNAL_1 } from '../../scoring/signal-1';
import type { TakenAway } from '../take-away';

/** What a file can say beside the board and its figures. */
export type BesideTheBoard = Pick<BoardExport, 'customers'> &
  Partial<Pick<BoardExport, 'counts' | 'unreadable' | 'remarks'>>;

/** A board and all its figures as JSON (`BoardExport`), ending with a line break. `readJson` gives back the same snapshot. */
export function asJson({ snapshot, summary }: TakenAway, { customers, ...beside }: BesideTheBoard): string {
  const { name: _, ...modelSettings } = SIGNAL_1;
  const file: BoardExport = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    customers,
    ...summary,
    modelSettings,
    ...beside,
    snapshot,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
