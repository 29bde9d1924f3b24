import { PROMPTS } from '../../../shared/coaching/prompts';
import { QUESTION_GROUPS, type QuestionGroupName } from '../../../shared/coaching/question-groups';
import { COLUMNS, type Column } from '../../../shared/taxonomy';

/** Every question group of the sources, column by column (domain page, 7). */
const GROUPS: readonly [string, readonly Column[]][] = [
  ['Reality', ['job']],
  ['Context and constraints', ['job']],
  ['Importance and frequency', ['job']],
  ['Current behaviour', ['job']],
  ['Outcomes', ['job']],
  ['Feelings and perception', ['job']],
  ['Stepping stones', ['job']],
  ['Success', ['job']],

  ['Too costly', ['pain']],
  ['Feeling bad', ['pain']],
  ['Underperforming', ['pain']],
  ['Difficulties', ['pain']],
  ['Social consequences', ['pain']],
  ['Risks', ['pain']],
  ['Awake at night', ['pain']],
  ['Mistakes', ['pain']],
  ['Barriers', ['pain']],
  ['Workarounds', ['pain']],

  ['Savings', ['gain']],
  ['Quality levels', ['gain']],
  ['Delight', ['gain']],
  ['Easier life', ['gain']],
  ['Social gains', ['gain']],
  ['Looking for', ['gain']],
  ['Dreams', ['gain']],
  ['Success and failure', ['gain']],
  ['Adoption', ['gain']],
  ['Beyond expectation', ['gain']],

  ['Pain relievers', ['reliever', 'product']],
  ['Gain creators', ['creator', 'product']],
  ['Products', ['product', 'reliever', 'creator']],
];

it('are those of the sources, each with its columns', () => {
  expect(Object.values(QUESTION_GROUPS).map(({ label, columns }) => [label, columns])).toEqual(GROUPS);
});

it.each(COLUMNS)('are more than one for a %s', (column) => {
  expect(GROUPS.filter(([, columns]) => columns.includes(column)).length).toBeGreaterThan(1);
});

describe.each(Object.keys(QUESTION_GROUPS) as QuestionGroupName[])('the group %s', (group) => {
  it.each(QUESTION_GROUPS[group].columns)('has at least three prompts for a %s', (column) => {
    const prompts = PROMPTS.filter((prompt) => prompt.group === group && prompt.columns.includes(column));
    expect(prompts.length).toBeGreaterThanOrEqual(3);
  });
});
