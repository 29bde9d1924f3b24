import { KEY, VERSION, type Stored } from './key';
import { upgradeFromPlain } from './upgrade-from-plain';

/** The parts of the present version. Each is parsed further where it is read: field by field, entry by entry. */
export interface Envelope {
  readonly v: number;
  readonly f?: Readonly<Record<string, unknown>>;
  readonly e?: readonly unknown[];
  readonly s?: readonly unknown[];
  readonly [others: string]: unknown;
}

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the parts are what they should be. Not a schema: it would copy what is stored on each of a board's many cards. */
function isEnvelope(raw: Stored): raw is Envelope {
  const { v, f, e, s } = raw;
  return (
    v === VERSION &&
    (f === undefined || isRecord(f)) &&
    (e === undefined || Array.isArray(e)) &&
    (s === undefined || Array.isArray(s))
  );
}

/** How each older version becomes the next one. */
const UPGRADES: Readonly<Record<number, (raw: Stored) => Stored>> = { 1: upgradeFromPlain };

/**
 * Why what is stored under our key cannot be read: it is not of a form that we write, or of a `version` newer than `upTo`, the newest
 * that this program reads. A code and not a sentence, since it is shown in the member's language.
 */
export type WhyUnreadable =
  { readonly why: 'foreign' } | { readonly why: 'version'; readonly version: number; readonly upTo: number };

const FOREIGN: WhyUnreadable = { why: 'foreign' };

/** What stands under our key, in the present version; null where nothing does; or why it cannot be read. */
export type OpenedEnvelope =
  | { readonly state: 'empty' }
  | { readonly state: 'open'; readonly envelope: Envelope }
  | { readonly state: 'unreadable'; readonly problem: WhyUnreadable };

/** Opens what is stored on a card, from any version that this program knows. Never throws. */
export function openEnvelope(stored: Stored): OpenedEnvelope {
  const raw = stored[KEY];
  if (raw === undefined || raw === null) return { state: 'empty' };
  const stamped = isRecord(raw) ? raw['v'] : undefined;
  if (!isRecord(raw) || typeof stamped !== 'number') return { state: 'unreadable', problem: FOREIGN };
  let upgraded: Stored = raw;
  for (let version = stamped; version < VERSION && UPGRADES[version]; version += 1) {
    upgraded = UPGRADES[version]?.(upgraded) ?? upgraded;
  }
  if (isEnvelope(upgraded)) return { state: 'open', envelope: upgraded };
  return {
    state: 'unreadable',
    problem: upgraded['v'] === VERSION ? FOREIGN : { why: 'version', version: stamped, upTo: VERSION },
  };
}
