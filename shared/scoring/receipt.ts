import type { ReceiptLine } from '../schemas/summary';
import type { Points } from './points';
import { PARTS, partsInTenths } from './round-points';
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
  const customers = {
    repetition: tally.supporting.customers,
    consequence: tally.consequence,
    workaround: tally.workaround,
    investment: tally.investment,
    priority: 0,
  };
  return PARTS.map((part, index) => ({
    part,
    points: (tenths[index] ?? 0) / 10,
    most: model.points[part],
    customers: customers[part],
    entries: entries[part],
  }));
}

/** Ids of the entries that make each part. */
function entriesBehind(voices: readonly Voice[]): Record<ReceiptLine['part'], string[]> {
  const ids = {
    repetition: [] as string[],
    consequence: [] as string[],
    workaround: [] as string[],
    investment: [] as string[],
    priority: [],
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
