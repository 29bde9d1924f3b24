import type { Column } from '../taxonomy';

interface QuestionGroup {
  readonly label: string;
  /** The columns whose items its questions suit. */
  readonly columns: readonly [Column, ...Column[]];
}

/**
 * The groups of trigger questions that the method asks (domain page, 7), in its order. A reliever and a creator work through a
 * product, so the three groups of the value map overlap; those of the customer profile do not.
 */
export const QUESTION_GROUPS = {
  reality: { label: 'Reality', columns: ['job'] },
  contextAndConstraints: { label: 'Context and constraints', columns: ['job'] },
  importanceAndFrequency: { label: 'Importance and frequency', columns: ['job'] },
  currentBehaviour: { label: 'Current behaviour', columns: ['job'] },
  outcomes: { label: 'Outcomes', columns: ['job'] },
  feelingsAndPerception: { label: 'Feelings and perception', columns: ['job'] },
  steppingStones: { label: 'Stepping stones', columns: ['job'] },
  success: { label: 'Success', columns: ['job'] },

  tooCostly: { label: 'Too costly', columns: ['pain'] },
  feelBad: { label: 'Feeling bad', columns: ['pain'] },
  underperforming: { label: 'Underperforming', columns: ['pain'] },
  difficulties: { label: 'Difficulties', columns: ['pain'] },
  socialConsequences: { label: 'Social consequences', columns: ['pain'] },
  risks: { label: 'Risks', columns: ['pain'] },
  awakeAtNight: { label: 'Awake at night', columns: ['pain'] },
  mistakes: { label: 'Mistakes', columns: ['pain'] },
  barriers: { label: 'Barriers', columns: ['pain'] },
  workarounds: { label: 'Workarounds', columns: ['pain'] },

  savings: { label: 'Savings', columns: ['gain'] },
  qualityLevels: { label: 'Quality levels', columns: ['gain'] },
  delight: { label: 'Delight', columns: ['gain'] },
  easierLife: { label: 'Easier life', columns: ['gain'] },
  socialGains: { label: 'Social gains', columns: ['gain'] },
  lookingFor: { label: 'Looking for', columns: ['gain'] },
  dreams: { label: 'Dreams', columns: ['gain'] },
  successAndFailure: { label: 'Success and failure', columns: ['gain'] },
  adoption: { label: 'Adoption', columns: ['gain'] },
  beyondExpectation: { label: 'Beyond expectation', columns: ['gain'] },

  relievers: { label: 'Pain relievers', columns: ['reliever', 'product'] },
  creators: { label: 'Gain creators', columns: ['creator', 'product'] },
  products: { label: 'Products', columns: ['product', 'reliever', 'creator'] },
} as const satisfies Readonly<Record<string, QuestionGroup>>;

export type QuestionGroupName = keyof typeof QUESTION_GROUPS;
