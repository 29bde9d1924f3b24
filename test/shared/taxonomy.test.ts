import {
  COLUMNS,
  FIELDS,
  fieldNamesOf,
  PRIORITY_FIELD,
  PROFILE_COLUMNS,
  sideOf,
} from '../../shared/taxonomy';
import { ItemFields } from '../../shared/schemas/item';

describe('the fields of an item', () => {
  it('has a schema for every field of the table and for no other', () => {
    expect(Object.keys(ItemFields.shape).sort()).toEqual(Object.keys(FIELDS).sort());
  });

  it.each([
    ['job', ['jobType', 'supportingRole', 'importance', 'frequency', 'context', 'successMeasure', 'served']],
    ['pain', ['painCategory', 'riskKind', 'feltAs', 'costs', 'severity', 'served']],
    ['gain', ['gainLevel', 'gainKind', 'relevance', 'served']],
    ['product', ['productKind', 'addresses']],
    ['reliever', ['effects', 'addresses']],
    ['creator', ['effects', 'addresses']],
  ] as const)('shows a %s the fields of its column', (column, names) => {
    expect(fieldNamesOf(column)).toEqual(names);
  });

  it('gives each column of the customer profile exactly one rating of priority', () => {
    for (const column of PROFILE_COLUMNS) {
      expect(fieldNamesOf(column)).toContain(PRIORITY_FIELD[column]);
    }
  });

  it('takes 1 to 5 for a rating and nothing else', () => {
    for (const rating of [1, 2, 3, 4, 5])
      expect(ItemFields.safeParse({ severity: rating }).success).toBe(true);
    for (const rating of [0, 6, 1.5, '3', null])
      expect(ItemFields.safeParse({ severity: rating }).success).toBe(false);
  });
});

describe('the sides of the canvas', () => {
  it('puts three columns on each', () => {
    expect(COLUMNS.map(sideOf)).toEqual([
      'profile',
      'profile',
      'profile',
      'valueMap',
      'valueMap',
      'valueMap',
    ]);
  });
});
