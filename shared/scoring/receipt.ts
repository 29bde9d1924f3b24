import type { ReceiptLine } from '../schemas/summary';
import type { Points } from './points';
import { partsInTenths } from './round-points';
import type { SignalModel } from './signal-1';
import type { VoiceTally } from './tally';
import type { Voice } from './voices';
import type { WeighedEntry } from './weigh';

/**
 * The lines of a receipt, always all five, adding up to the score. `customers` are those who support. Ids stand by customer, in the
 * order in which the log first names them; those of repetition include who contradicts, since that lowers it.
 */
export function receiptOf(
  points: Points,
  tally: VoiceTally,
  voices: readonly Voice[],
  model: SignalModel,
): ReceiptLine[] {
  const tenths = partsInTenths(points);
  const entries = entriesBehind(voices);
  const line = (part: ReceiptLine['part'], customers: number, ids: string[]): ReceiptLine => ({
    part,
    points: tenths[part] / 10,
    most: model.points[part],
    customers,
    entries: ids.slice(),
  });
  return [
    line('repetition', tally.supporting.customers, entries.repetition),
    line('consequence', tally.consequence, entries.consequence),
    line('workaround', tally.workaround, entries.workaround),
    line('investment', tally.investment, entries.investment),
    line('priority', 0, []),
  ];
}

/** Ids of the entries that make each part; of repetition also of those who contradict. */
function entriesBehind(voices: readonly Voice[]) {
  const ids = {
    repetition: [] as string[],
    consequence: [] as string[],
    workaround: [] as string[],
    investment: [] as string[],
  };
  for (const voice of voices) {
    note(voice.supports, ids.repetition);
    note(voice.contradicts, ids.repetition);
    note(voice.consequence, ids.consequence);
    note(voice.workaround, ids.workaround);
    note(voice.investment, ids.investment);
  }
  return ids;
}

function note(weighed: WeighedEntry | null, ids: string[]): void {
  if (weighed !== null) ids.push(weighed.entry.id);
}
