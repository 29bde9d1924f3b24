import * as fc from 'fast-check';
import {
  applyDraft,
  changedElsewhere,
  stillDrafted,
  tooLongBy,
  withDrafted,
  type Draft,
} from '../../../../client/views/mapping/mapping-draft';
import type { ListChoice } from '../../../../shared/schemas/settings';
import { COLUMNS } from '../../../../shared/taxonomy';
import { settings } from '../../../support/builders';

const NONE: Draft = new Map();
const LISTS = ['a', 'b', 'c'].map((id) => ({ id }));

const anyChoice: fc.Arbitrary<ListChoice | null> = fc.option(
  fc.record(
    { column: fc.constantFrom(...COLUMNS, 'none' as const), canvas: fc.constantFrom('Team A', 'Team B') },
    { requiredKeys: ['column'] },
  ),
);
const anyChoices = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), anyChoice), { maxLength: 8 });

const storedAs = (choices: readonly (readonly [string, ListChoice | null])[]) =>
  settings({ lists: Object.fromEntries(choices.flatMap(([id, one]) => (one ? [[id, one]] : []))) });

describe('a draft of the mapping', () => {
  it('is no change where it says what is stored', () => {
    const stored = storedAs([['a', { column: 'pain' }]]);
    expect(withDrafted(NONE, stored, 'a', { column: 'pain' }).size).toBe(0);
    const there = withDrafted(NONE, stored, 'a', { column: 'gain' });
    expect(withDrafted(there, stored, 'a', { column: 'pain' }).size).toBe(0);
  });

  it('gives what was chosen last for each list, and leaves the others as stored', () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, (before, choices) => {
        const stored = storedAs(before);
        const draft = choices.reduce<Draft>(
          (all, [id, choice]) => withDrafted(all, stored, id, choice),
          NONE,
        );
        const expected = new Map(Object.entries(stored.lists));
        for (const [id, choice] of choices) {
          if (choice) expected.set(id, choice);
          else expected.delete(id);
        }
        expect({ ...applyDraft(stored, draft).lists }).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  it('is empty once it is saved', () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, (before, choices) => {
        const stored = storedAs(before);
        const draft = choices.reduce<Draft>(
          (all, [id, choice]) => withDrafted(all, stored, id, choice),
          NONE,
        );
        expect(stillDrafted(draft, applyDraft(stored, draft), LISTS).size).toBe(0);
      }),
    );
  });

  it('loses what is about a list that is gone', () => {
    const draft = withDrafted(NONE, settings(), 'gone', { column: 'pain' });
    expect(stillDrafted(draft, settings(), LISTS).size).toBe(0);
  });

  it('knows that somebody else chose for the list since, also when more is chosen here', () => {
    const draft = withDrafted(NONE, settings(), 'a', { column: 'pain' });
    const theirs = storedAs([['a', { column: 'gain' }]]);
    const drafted = withDrafted(draft, theirs, 'a', { column: 'job' }).get('a');
    expect(drafted && changedElsewhere(drafted, theirs, 'a')).toBe(true);
    expect(drafted && changedElsewhere(drafted, settings(), 'a')).toBe(false);
  });

  it('saves a canvas without the spaces around its name, and no name for one that is empty', () => {
    const typed = (canvas: string) =>
      applyDraft(settings(), withDrafted(NONE, settings(), 'a', { column: 'pain', canvas })).lists['a'];
    expect(typed('  Team A ')).toEqual({ column: 'pain', canvas: 'Team A' });
    expect(typed('   ')).toEqual({ column: 'pain' });
  });

  it.each([
    [null, 0],
    [{ column: 'pain' as const, canvas: 'x'.repeat(80) }, 0],
    [{ column: 'pain' as const, canvas: `${'x'.repeat(81)}  ` }, 1],
  ])('counts by how much a name is too long', (choice, excess) => {
    expect(tooLongBy(choice)).toBe(excess);
  });
});
