import { cardValues } from '../../shared/stored/card-data';
import { CARD_LIMIT, charactersUsed } from '../../shared/stored/room';
import { item } from '../support/builders';
import { realisticEvidence } from './realistic-board';
import type { Bench } from './row';

/** How many notes a card must hold, and characters of each. */
const WANTED = 30;
const NOTE = 80;

/** A pain with all its fields set. */
const FIELDS = {
  painCategory: 'obstacle',
  feltAs: 'functional',
  costs: ['time', 'money'],
  severity: 4,
  served: 2,
} as const;

/** Entries that fit on a card beside its fields, in the form in which they are stored. */
export const cardRoom: Bench = () => {
  const log = realisticEvidence({ entries: 2 * WANTED, customers: 40, note: NOTE, seed: 5 });
  const charactersWith = (entries: number) =>
    charactersUsed(
      cardValues(
        {},
        item({ fields: { ...FIELDS, costs: [...FIELDS.costs] }, evidence: log.slice(0, entries) }),
      ),
    );
  const fit = log.findIndex((_, at) => charactersWith(at + 1) > CARD_LIMIT);
  return [
    {
      what: `card: ${WANTED} entries with a note of ${NOTE} characters, against those that fit`,
      ratio: WANTED / fit,
      target: 1,
      detail: `${fit} fit beside five fields, ${charactersWith(fit)} of ${CARD_LIMIT} characters`,
    },
  ];
};
