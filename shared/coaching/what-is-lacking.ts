import type { Item, ItemFields } from '../schemas/item';
import type { ItemScore } from '../scoring/score-item';
import { FIELDS, PRIORITY_FIELD, type Column, type FieldDefinition, type FieldName } from '../taxonomy';
import { EVIDENCE_LACKS, lacksOf, type EvidenceLack, type Lack } from './lacks';

/** What of an item's score tells which evidence it lacks. */
export type EvidenceJudgement = Pick<ItemScore, 'verdict' | 'strength' | 'contested' | 'receipt'>;

/** What an item lacks, most useful first (`lacksOf`). Fields of another column, kept from before the card moved, do not count. */
export function whatIsLacking(
  column: Column,
  { fields }: Pick<Item, 'fields'>,
  judged: EvidenceJudgement,
): Lack[] {
  return lacksOf(column).filter((lack) =>
    isEvidenceLack(lack) ? lacksEvidence(lack, judged) : lacksField(fieldOf(lack, column), fields),
  );
}

function isEvidenceLack(lack: Lack): lack is EvidenceLack {
  return (EVIDENCE_LACKS as readonly Lack[]).includes(lack);
}

function lacksEvidence(
  lack: EvidenceLack,
  { verdict, strength, contested, receipt }: EvidenceJudgement,
): boolean {
  switch (lack) {
    case 'firstEvidence':
      return verdict === 'assumption';
    case 'directEvidence':
      return !strength.direct;
    case 'moreCustomers':
      return !strength.repeated;
    case 'behaviour':
      return !strength.behaviour;
    case 'disagreement':
      return contested;
    case 'consequence':
      return !receipt.some(({ part, customers }) => part === 'consequence' && customers > 0);
  }
}

/** The field behind a lack that is not one of evidence. */
function fieldOf(lack: Exclude<Lack, EvidenceLack>, column: Column): FieldName {
  if (lack !== 'priority') return lack;
  return PRIORITY_FIELD[column as keyof typeof PRIORITY_FIELD];
}

/** Unset, blank or empty, and asked for: a field that depends on another one is not missed before that one calls for it. */
function lacksField(name: FieldName, fields: ItemFields): boolean {
  const definition: FieldDefinition = FIELDS[name];
  if (definition.kind === 'oneOf' && definition.onlyWhen !== undefined) {
    const { field, is } = definition.onlyWhen;
    if (fields[field as FieldName] !== is) return false;
  }
  const value = fields[name];
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
