import * as z from 'zod/mini';
import { KEY, VERSION, type Stored } from './key';
import { upgradeFromPlain } from './upgrade-from-plain';

/** What stands under our key on a card: version, fields, entries, segments, review; and whatever newer versions add. */
const Envelope = z.looseObject({
  v: z.number(),
  f: z.optional(z.looseObject({})),
  e: z.optional(z.array(z.unknown())),
  s: z.optional(z.array(z.unknown())),
});
export type Envelope = z.infer<typeof Envelope>;

/** How each older version becomes the next one. */
const UPGRADES: Readonly<Record<number, (raw: Stored) => Stored>> = { 1: upgradeFromPlain };

/** What stands under our key, in the present version; null where nothing does; or why it cannot be read. */
export type OpenedEnvelope =
  | { readonly state: 'empty' }
  | { readonly state: 'open'; readonly envelope: Envelope }
  | { readonly state: 'unreadable'; readonly problem: string };

/** Opens what is stored on a card, from any version that this program knows. Never throws. */
export function openEnvelope(stored: Stored): OpenedEnvelope {
  const raw = stored[KEY];
  if (raw === undefined || raw === null) return { state: 'empty' };
  let parsed = Envelope.safeParse(raw);
  while (parsed.success && parsed.data.v < VERSION) {
    const upgrade = UPGRADES[parsed.data.v];
    if (!upgrade) break;
    parsed = Envelope.safeParse(upgrade(parsed.data));
  }
  if (!parsed.success) {
    return {
      state: 'unreadable',
      problem: 'What is stored on this card is not in the form that Canvas Signals writes.',
    };
  }
  if (parsed.data.v !== VERSION) {
    return {
      state: 'unreadable',
      problem: `What is stored on this card has version ${String(parsed.data.v)}; this program reads versions up to ${VERSION}. Reload the board to get the newest program.`,
    };
  }
  return { state: 'open', envelope: parsed.data };
}
