/**
 * The words of the Value Proposition Canvas and the fields of its items, in one table.
 * Union types, zod enums, the stored form and the forms on the card all derive from it.
 * Source: the domain page, sections 1 and 2.
 */

/** What a list can stand for. The first three are the customer profile, the others the value map. */
export const COLUMNS = ['job', 'pain', 'gain', 'product', 'reliever', 'creator'] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns of the customer profile, in the order in which a summary shows them. */
export const PROFILE_COLUMNS = ['job', 'pain', 'gain'] as const satisfies readonly Column[];
export type ProfileColumn = (typeof PROFILE_COLUMNS)[number];

/** The columns of the value map. */
export const VALUE_MAP_COLUMNS = ['product', 'reliever', 'creator'] as const satisfies readonly Column[];
export type ValueMapColumn = (typeof VALUE_MAP_COLUMNS)[number];

/** A side of the canvas. Each has its own ladder of evidence weights. */
export type Side = 'profile' | 'valueMap';

/** Whether a column belongs to the customer profile. */
export function isProfile(column: Column): column is ProfileColumn {
  return column === 'job' || column === 'pain' || column === 'gain';
}

/** The side on which a column stands. */
export function sideOf(column: Column): Side {
  return isProfile(column) ? 'profile' : 'valueMap';
}

/** How something was learnt, from what weighs nothing to what weighs most. */
export const EVIDENCE_KINDS = [
  'teamOpinion',
  'deskResearch',
  'survey',
  'interview',
  'observation',
  'experiment',
  'usageData',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Whether an entry speaks for the item or against it. */
export const STANCES = ['supports', 'contradicts'] as const;
export type Stance = (typeof STANCES)[number];

/** What an entry shows beyond words. */
export const SIGNALS = ['consequence', 'workaround', 'investment'] as const;
export type Signal = (typeof SIGNALS)[number];

/** Verdicts of the strength test, weakest first (domain page, 5). */
export const VERDICTS = ['assumption', 'heard', 'repeated', 'strong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Marks that a coach can leave on an item (domain page, 7). */
export const REVIEW_MARKS = ['needsEvidence', 'reword', 'good'] as const;
export type ReviewMark = (typeof REVIEW_MARKS)[number];

/** A choice field: one of a closed list of values. */
interface OneOf<V extends string> {
  readonly kind: 'oneOf';
  readonly columns: readonly Column[];
  readonly values: readonly V[];
  /** The field shows only where another field has a certain value. */
  readonly onlyWhen?: { readonly field: string; readonly is: string };
}
/** A field that takes any number of a closed list of values. */
interface AnyOf<V extends string> {
  readonly kind: 'anyOf';
  readonly columns: readonly Column[];
  readonly values: readonly V[];
}
/** A rating from 1 to 5 with words at both ends; unset is not zero. */
interface Rating {
  readonly kind: 'rating';
  readonly columns: readonly Column[];
}
/** Free text on one line. */
interface Text {
  readonly kind: 'text';
  readonly columns: readonly Column[];
}
/** Ids of other cards on the board. */
interface Links {
  readonly kind: 'links';
  readonly columns: readonly Column[];
}

// Marked so that a bundle without the table, the connector's, can leave it out.
/* @__NO_SIDE_EFFECTS__ */
function oneOf<const V extends string>(field: Omit<OneOf<V>, 'kind'>): OneOf<V> {
  return { kind: 'oneOf', ...field };
}
/* @__NO_SIDE_EFFECTS__ */
function anyOf<const V extends string>(field: Omit<AnyOf<V>, 'kind'>): AnyOf<V> {
  return { kind: 'anyOf', ...field };
}

/** Every field of an item, in the order in which a card shows them (domain page, 2). */
export const FIELDS = {
  jobType: oneOf({ columns: ['job'], values: ['functional', 'social', 'emotional', 'supporting'] }),
  supportingRole: oneOf({
    columns: ['job'],
    values: ['buyer', 'cocreator', 'transferrer'],
    onlyWhen: { field: 'jobType', is: 'supporting' },
  }),
  importance: { kind: 'rating', columns: ['job'] } satisfies Rating as Rating,
  frequency: oneOf({ columns: ['job'], values: ['daily', 'weekly', 'monthly', 'yearly', 'once'] }),
  context: { kind: 'text', columns: ['job'] } satisfies Text as Text,
  successMeasure: { kind: 'text', columns: ['job'] } satisfies Text as Text,
  painCategory: oneOf({ columns: ['pain'], values: ['outcome', 'obstacle', 'risk'] }),
  riskKind: oneOf({
    columns: ['pain'],
    values: ['financial', 'social', 'technical'],
    onlyWhen: { field: 'painCategory', is: 'risk' },
  }),
  feltAs: oneOf({ columns: ['pain'], values: ['functional', 'emotional', 'social', 'ancillary'] }),
  costs: anyOf({ columns: ['pain'], values: ['time', 'money', 'effort'] }),
  severity: { kind: 'rating', columns: ['pain'] } satisfies Rating as Rating,
  gainLevel: oneOf({ columns: ['gain'], values: ['required', 'expected', 'desired', 'unexpected'] }),
  gainKind: oneOf({ columns: ['gain'], values: ['functional', 'social', 'emotional', 'financial'] }),
  relevance: { kind: 'rating', columns: ['gain'] } satisfies Rating as Rating,
  served: { kind: 'rating', columns: ['job', 'pain', 'gain'] } satisfies Rating as Rating,
  productKind: oneOf({ columns: ['product'], values: ['tangible', 'digital', 'intangible', 'financial'] }),
  effects: anyOf({
    columns: ['reliever', 'creator'],
    values: [
      'savings',
      'betterFeeling',
      'removedRisk',
      'endedDifficulty',
      'fewerMistakes',
      'beyondExpectation',
    ],
  }),
  addresses: { kind: 'links', columns: ['product', 'reliever', 'creator'] } satisfies Links as Links,
} as const;

export type FieldName = keyof typeof FIELDS;
export type FieldDefinition = OneOf<string> | AnyOf<string> | Rating | Text | Links;

/** The names of the fields that an item of this column has, in the order in which a card shows them. */
export function fieldNamesOf(column: Column): FieldName[] {
  return (Object.keys(FIELDS) as FieldName[]).filter((name) =>
    (FIELDS[name] as FieldDefinition).columns.includes(column),
  );
}

/** The rating that stands for an item's priority: importance, severity or relevance. Products have none of their own. */
export const PRIORITY_FIELD = {
  job: 'importance',
  pain: 'severity',
  gain: 'relevance',
} as const satisfies Record<ProfileColumn, FieldName>;
