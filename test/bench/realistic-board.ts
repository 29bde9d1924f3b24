import type { Evidence } from '../../shared/schemas/evidence';
import type { BoardSnapshot, SnapshotCard } from '../../shared/schemas/snapshot';
import { createRandom } from '../../shared/summary/random';
import { SIGNALS, type EvidenceKind } from '../../shared/taxonomy';
import { evidence, item, snapshot } from '../support/builders';

const LISTS = ['Customer Jobs', 'Pains', 'Gains', 'Products & Services', 'Pain Relievers', 'Gain Creators'];
/** How often each kind turns up in a team's log, of 20. */
const KINDS: readonly (readonly [EvidenceKind, number])[] = [
  ['teamOpinion', 2],
  ['deskResearch', 2],
  ['survey', 3],
  ['interview', 8],
  ['observation', 3],
  ['experiment', 1],
  ['usageData', 1],
];
const WORDS =
  'the bus never comes when it rains so I leave early and wait at the stop with cold hands and no seat'.split(
    ' ',
  );

/**
 * A board as a diligent team would fill it, the same for the same seed: six columns with as many cards each, most cards with
 * few entries and some with many, notes of about 80 characters, customers who speak about several items, one entry in eight against.
 */
export function realisticBoard(options: {
  readonly cards: number;
  /** On average, per card. */
  readonly entriesPerCard: number;
  readonly customers: number;
  readonly seed: number;
}): BoardSnapshot {
  const random = createRandom(options.seed);
  const id = () => Array.from({ length: 24 }, () => random(16).toString(16)).join('');
  const idsOfLists = LISTS.map(id);
  const perList = Math.ceil(options.cards / LISTS.length);
  const cards: SnapshotCard[] = [];
  for (let number = 0; number < options.cards; number++) {
    const column = Math.floor(number / perList);
    const entries = Math.round(options.entriesPerCard * SPREAD[number % SPREAD.length]!);
    cards.push({
      id: id(),
      name: note(random, 45),
      idList: idsOfLists[column] ?? '',
      item: item({
        fields: fieldsOf(column, random, cards),
        evidence: Array.from({ length: entries }, () => entryOf(random, options.customers)),
      }),
    });
  }
  return snapshot({ lists: LISTS.map((name, index) => ({ id: idsOfLists[index] ?? '', name })), cards });
}

/** How a card's number of entries lies around the average. */
const SPREAD = [0, 0.4, 0.6, 0.8, 1, 1, 1, 1.2, 1.6, 2.4];

type Random = (below: number) => number;

/** The evidence of one card in the form in which the Power-Up makes it: with ids of eight characters, and notes of one length. */
export function realisticEvidence(options: {
  readonly entries: number;
  readonly customers: number;
  /** Characters of each note. */
  readonly note: number;
  readonly seed: number;
}): Evidence[] {
  const random = createRandom(options.seed);
  const id = () => Array.from({ length: 8 }, () => random(36).toString(36)).join('');
  return Array.from({ length: options.entries }, () => {
    const text = note(random, options.note).padEnd(options.note, '.').slice(0, options.note);
    return evidence({ ...entryOf(random, options.customers), id: id(), note: text });
  });
}

function entryOf(random: Random, customers: number): Partial<Evidence> {
  const kind = kindOf(random);
  return {
    who: `C${String(random(customers) + 1).padStart(2, '0')}`,
    customers: kind === 'survey' && random(4) === 0 ? 2 + random(12) : 1,
    kind,
    date: `2026-${String(1 + random(6)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`,
    note: note(random, 80),
    stance: random(8) === 0 ? 'contradicts' : 'supports',
    signals: SIGNALS.filter(() => random(4) === 0),
  };
}

function kindOf(random: Random): EvidenceKind {
  let left = random(20);
  for (const [kind, often] of KINDS) {
    if (left < often) return kind;
    left -= often;
  }
  return 'interview';
}

function fieldsOf(
  column: number,
  random: Random,
  before: readonly SnapshotCard[],
): SnapshotCard['item']['fields'] {
  if (column > 2)
    return { addresses: [0, 1].map(() => before[random(Math.floor(before.length / 2))]?.id ?? '') };
  const rating = 1 + random(5);
  const served = 1 + random(5);
  if (column === 0) return { importance: rating, served, jobType: 'functional', frequency: 'weekly' };
  return column === 1 ? { severity: rating, served, costs: ['time'] } : { relevance: rating, served };
}

function note(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += `${WORDS[random(WORDS.length)] ?? ''} `;
  return text.trim();
}
