/**
 * Things of the domain with everything filled in, so that a test names only what it is about. Ids follow from position, so a
 * test never depends on what another built before it.
 */
import type { Evidence } from '../../shared/schemas/evidence';
import type { Item } from '../../shared/schemas/item';
import { DEFAULT_SETTINGS } from '../../shared/default-settings';
import type { Settings } from '../../shared/schemas/settings';
import type { BoardSnapshot, SnapshotCard, SnapshotList } from '../../shared/schemas/snapshot';

/** One supporting interview with customer C01, without quote or signals. */
export function evidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    id: 'e1',
    who: 'C01',
    customers: 1,
    kind: 'interview',
    date: '2026-06-01',
    note: '',
    stance: 'supports',
    signals: [],
    ...overrides,
  };
}

/** An evidence log: entries `e1`, `e2`, … with what is given of each. */
export function log(...entries: Partial<Evidence>[]): Evidence[] {
  return entries.map((entry, index) => evidence({ id: `e${index + 1}`, ...entry }));
}

/** `count` customers (`C01`, `C02`, … or from `first` on) with the same entry each. */
export function customers(count: number, entry: Partial<Evidence> = {}, first = 1): Partial<Evidence>[] {
  return Array.from({ length: count }, (_, index) => ({
    ...entry,
    who: `C${String(first + index).padStart(2, '0')}`,
  }));
}

/** What an item consists of; entries of evidence may be given in part and are numbered as in `log`. */
export interface ItemParts extends Partial<Omit<Item, 'evidence'>> {
  readonly evidence?: readonly Partial<Evidence>[];
}

/** An item without fields, evidence or segments. */
export function item(parts: ItemParts = {}): Item {
  return { fields: {}, segments: [], ...parts, evidence: log(...(parts.evidence ?? [])) };
}

export function list(overrides: Partial<SnapshotList> = {}): SnapshotList {
  return { id: 'list-1', name: 'Pains', ...overrides };
}

export interface CardParts extends Partial<Omit<SnapshotCard, 'item'>> {
  readonly item?: ItemParts;
}

/** A card without anything stored on it, in `list-1`. */
export function card(parts: CardParts = {}): SnapshotCard {
  return { id: 'card-1', name: 'The bus is late', idList: 'list-1', ...parts, item: item(parts.item) };
}

export function settings(overrides: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...overrides };
}

/** A board with one list of pains and no cards. Cards without an id get `card-1`, `card-2`, …, lists likewise. */
export function snapshot(
  parts: {
    readonly board?: Partial<BoardSnapshot['board']>;
    readonly settings?: Partial<Settings>;
    readonly lists?: readonly Partial<SnapshotList>[];
    readonly cards?: readonly CardParts[];
  } = {},
): BoardSnapshot {
  return {
    board: { id: 'board-1', name: 'Commuters', ...parts.board },
    settings: settings(parts.settings),
    lists: (parts.lists ?? [{}]).map((given, index) => list({ id: `list-${index + 1}`, ...given })),
    cards: (parts.cards ?? []).map((given, index) => card({ id: `card-${index + 1}`, ...given })),
  };
}
