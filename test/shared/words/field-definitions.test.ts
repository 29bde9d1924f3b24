import { FIELDS, type FieldDefinition, type FieldName } from '../../../shared/taxonomy';
import { en as definitions } from '../../../shared/messages/definitions/en';
import type { Definition } from '../../../shared/words/field-definitions';
import { fieldValueInWords } from '../../../shared/words/field-value';
import { en as core } from '../../../shared/messages/core/en';

const names = Object.keys(FIELDS) as FieldName[];

describe('the definition of a field', () => {
  it.each(names)('says what %s asks, and what each of its values means, with an example', (name) => {
    const field: FieldDefinition = FIELDS[name];
    const { asks, values } = definitions.fields[name];
    expect(asks).toMatch(/[.?]$/);
    const explained = Object.keys(values);
    if (field.kind === 'rating') expect(explained).toEqual(['1', '3', '5']);
    else if (field.kind === 'oneOf' || field.kind === 'anyOf') expect(explained).toEqual(field.values);
    else expect(explained).toEqual([]);
    for (const { means, example } of Object.values(values as Record<string, Definition>)) {
      expect(means.length).toBeGreaterThan(4);
      expect(example.length).toBeGreaterThan(4);
      // They stand in one sentence: "…, such as “…”."
      expect(`${means}${example}`).not.toMatch(/[.]$/);
    }
  });
});

describe('a field’s value in words', () => {
  it.each<[FieldName, unknown, string]>([
    ['severity', 4, '4'],
    ['painCategory', 'obstacle', 'Obstacle'],
    ['painCategory', 'of a newer version', ''],
    ['costs', ['time', 'money'], 'Time, Money'],
    ['context', 'In the rain', 'In the rain'],
    ['addresses', ['a', 'b'], '2 cards'],
  ])('%s %j', (name, value, words) => {
    expect(fieldValueInWords(name, value, core)).toBe(words);
  });
});
