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

/** Names of the columns as people read them. */
export const COLUMN_LABELS: Readonly<Record<Column, { readonly one: string; readonly many: string }>> = {
  job: { one: 'Job', many: 'Jobs' },
  pain: { one: 'Pain', many: 'Pains' },
  gain: { one: 'Gain', many: 'Gains' },
  product: { one: 'Product', many: 'Products' },
  reliever: { one: 'Pain reliever', many: 'Pain relievers' },
  creator: { one: 'Gain creator', many: 'Gain creators' },
};

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

/** Names of the kinds of evidence as people read them. */
export const EVIDENCE_KIND_LABELS: Readonly<Record<EvidenceKind, string>> = {
  teamOpinion: 'Team opinion',
  deskResearch: 'Desk research',
  survey: 'Survey',
  interview: 'Interview',
  observation: 'Observation',
  experiment: 'Experiment',
  usageData: 'Usage data',
};

/** Whether an entry speaks for the item or against it. */
export const STANCES = ['supports', 'contradicts'] as const;
export type Stance = (typeof STANCES)[number];

/** Names of the stances as people read them. */
export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
};

/** What an entry shows beyond words. */
export const SIGNALS = ['consequence', 'workaround', 'investment'] as const;
export type Signal = (typeof SIGNALS)[number];

/** Names of the signals as people read them. */
export const SIGNAL_LABELS: Readonly<Record<Signal, string>> = {
  consequence: 'It hurts if unresolved',
  workaround: 'They already improvise',
  investment: 'They spend time or money on it',
};

/** Verdicts of the strength test, weakest first (domain page, 5). */
export const VERDICTS = ['assumption', 'heard', 'repeated', 'strong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Names of the verdicts as people read them. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  assumption: 'Assumption',
  heard: 'Heard',
  repeated: 'Repeated',
  strong: 'Strong',
};

/** Marks that a coach can leave on an item (domain page, 7). */
export const REVIEW_MARKS = ['needsEvidence', 'reword', 'good'] as const;
export type ReviewMark = (typeof REVIEW_MARKS)[number];

/** The marks of a strong value proposition that a board's data can tell (domain page, 6). */
export const JUDGED_MARKS = [
  'focus',
  'unsatisfied',
  'fewDoneWell',
  'beyondFunctional',
  'measured',
  'manyOrMuch',
] as const;
export type JudgedMark = (typeof JUDGED_MARKS)[number];

/** Those that only the team can tell: it rates each from 1 to 5. */
export const RATED_MARKS = ['different', 'better', 'hardToCopy', 'soundModel'] as const;
export type RatedMark = (typeof RATED_MARKS)[number];

/** A choice field: one of a closed list of values. */
interface OneOf<V extends string> {
  readonly kind: 'oneOf';
  readonly label: string;
  readonly columns: readonly Column[];
  readonly values: Readonly<Record<V, string>>;
  /** The field shows only where another field has a certain value. */
  readonly onlyWhen?: { readonly field: string; readonly is: string };
}
/** A field that takes any number of a closed list of values. */
interface AnyOf<V extends string> {
  readonly kind: 'anyOf';
  readonly label: string;
  readonly columns: readonly Column[];
  readonly values: Readonly<Record<V, string>>;
}
/** A rating from 1 to 5 with words at both ends; unset is not zero. */
interface Rating {
  readonly kind: 'rating';
  readonly label: string;
  readonly columns: readonly Column[];
  readonly ends: readonly [low: string, high: string];
}
/** Free text on one line. */
interface Text {
  readonly kind: 'text';
  readonly label: string;
  readonly columns: readonly Column[];
  readonly hint: string;
}
/** Ids of other cards on the board. */
interface Links {
  readonly kind: 'links';
  readonly label: string;
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
  jobType: oneOf({
    label: 'Type',
    columns: ['job'],
    values: { functional: 'Functional', social: 'Social', emotional: 'Emotional', supporting: 'Supporting' },
  }),
  supportingRole: oneOf({
    label: 'Role',
    columns: ['job'],
    values: { buyer: 'Buyer', cocreator: 'Co-creator', transferrer: 'Transferrer' },
    onlyWhen: { field: 'jobType', is: 'supporting' },
  }),
  importance: {
    kind: 'rating',
    label: 'Importance',
    columns: ['job'],
    ends: ['would be nice', 'cannot do without'],
  } satisfies Rating as Rating,
  frequency: oneOf({
    label: 'Frequency',
    columns: ['job'],
    values: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', yearly: 'Yearly', once: 'Once' },
  }),
  context: {
    kind: 'text',
    label: 'Context',
    columns: ['job'],
    hint: 'When, where, with whom, under which constraints',
  } satisfies Text as Text,
  successMeasure: {
    kind: 'text',
    label: 'Success measure',
    columns: ['job'],
    hint: 'How the customer knows that it went well',
  } satisfies Text as Text,
  painCategory: oneOf({
    label: 'Category',
    columns: ['pain'],
    values: { outcome: 'Undesired outcome', obstacle: 'Obstacle', risk: 'Risk' },
  }),
  riskKind: oneOf({
    label: 'Kind of risk',
    columns: ['pain'],
    values: { financial: 'Financial', social: 'Social', technical: 'Technical' },
    onlyWhen: { field: 'painCategory', is: 'risk' },
  }),
  feltAs: oneOf({
    label: 'Felt as',
    columns: ['pain'],
    values: { functional: 'Functional', emotional: 'Emotional', social: 'Social', ancillary: 'Ancillary' },
  }),
  costs: anyOf({
    label: 'Costs',
    columns: ['pain'],
    values: { time: 'Time', money: 'Money', effort: 'Effort' },
  }),
  severity: {
    kind: 'rating',
    label: 'Severity',
    columns: ['pain'],
    ends: ['a nuisance', 'unbearable'],
  } satisfies Rating as Rating,
  gainLevel: oneOf({
    label: 'Level',
    columns: ['gain'],
    values: { required: 'Required', expected: 'Expected', desired: 'Desired', unexpected: 'Unexpected' },
  }),
  gainKind: oneOf({
    label: 'Kind',
    columns: ['gain'],
    values: { functional: 'Functional', social: 'Social', emotional: 'Emotional', financial: 'Financial' },
  }),
  relevance: {
    kind: 'rating',
    label: 'Relevance',
    columns: ['gain'],
    ends: ['would be nice', 'essential'],
  } satisfies Rating as Rating,
  served: {
    kind: 'rating',
    label: 'Served today',
    columns: ['job', 'pain', 'gain'],
    ends: ['not at all', 'very well'],
  } satisfies Rating as Rating,
  productKind: oneOf({
    label: 'Kind',
    columns: ['product'],
    values: { tangible: 'Tangible', digital: 'Digital', intangible: 'Intangible', financial: 'Financial' },
  }),
  effects: anyOf({
    label: 'Effect',
    columns: ['reliever', 'creator'],
    values: {
      savings: 'Savings',
      betterFeeling: 'Better feeling',
      removedRisk: 'Removed risk or barrier',
      endedDifficulty: 'Ended difficulty',
      fewerMistakes: 'Fewer mistakes',
      beyondExpectation: 'Outcome beyond expectation',
    },
  }),
  addresses: {
    kind: 'links',
    label: 'Addresses',
    columns: ['product', 'reliever', 'creator'],
  } satisfies Links as Links,
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
