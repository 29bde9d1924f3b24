import * as fc from 'fast-check';
import { LANGUAGES } from '../../../shared/language/language';
import { LIST_NAMES } from '../../../shared/set-up/list-names';
import { mapLists } from '../../../shared/list-mapping/map-lists';
import { namesThatCount } from '../../../shared/list-mapping/ways-to-count';
import type { Settings } from '../../../shared/schemas/settings';
import { COLUMNS } from '../../../shared/taxonomy';

const listsOf = (names: readonly string[]) => names.map((name, index) => ({ id: `l${index}`, name }));

/** What is proposed for the first of these lists. */
function proposedFor(
  names: readonly string[],
  language: (typeof LANGUAGES)[number] = 'en',
  choices: Settings['lists'] = {},
) {
  const { mappings } = mapLists(listsOf(names), choices);
  const [first] = mappings;
  if (!first) throw new Error('no list');
  return namesThatCount(first, mappings, language);
}
const namesFor = (...args: Parameters<typeof proposedFor>) => proposedFor(...args).map(({ name }) => name);

describe.each(LANGUAGES)('the names of new lists in %s', (language) => {
  it.each(COLUMNS)('are recognised as %s on a board that has nothing else', (column) => {
    const { mappings } = mapLists(listsOf([LIST_NAMES[language][column]]), {});
    expect(mappings[0]).toMatchObject({ column, canvas: '', reason: { code: 'named' } });
  });

  it('make one canvas without a name, all six together', () => {
    const { mappings, canvases } = mapLists(listsOf(Object.values(LIST_NAMES[language])), {});
    expect(mappings.map(({ column }) => column)).toEqual([...COLUMNS]);
    expect(canvases).toEqual([{ key: '', name: '' }]);
  });
});

describe('what would make a list a column', () => {
  it('is the certain name of the column that its everyday word hints at', () => {
    expect(namesFor(['Tasks'])).toEqual(['Customer jobs']);
    expect(namesFor(['Aufgaben'], 'de')).toEqual(['Kundenaufgaben']);
  });

  it('is in the member’s language, whatever the board’s', () => {
    expect(namesFor(['Tasks'], 'fr')).toEqual(['Tâches du client']);
  });

  it('is any column of the profile that the board lacks, where the name hints at none', () => {
    expect(namesFor(['Doing'])).toEqual(['Customer jobs', 'Pains', 'Gains']);
    expect(namesFor(['Doing', 'Pains'])).toEqual(['Customer jobs', 'Gains']);
  });

  it('is nothing for a list beside a whole profile, for a column, and for one taken off by hand', () => {
    expect(namesFor(['Done', 'Customer jobs', 'Pains', 'Gains'])).toEqual([]);
    expect(namesFor(['Pains'])).toEqual([]);
    expect(namesFor(['Tasks'], 'en', { l0: { column: 'none' } })).toEqual([]);
  });

  it('holds for every name proposed: the list renamed to it is that column', () => {
    const anyName = fc.oneof(
      fc.constantFrom(
        'Tasks',
        'Problems',
        'Doing',
        'Products',
        'Jobs',
        'Team A: Pains',
        'Ideas',
        'Gains',
        '',
      ),
      fc.string({ maxLength: 30, unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.array(anyName, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...LANGUAGES),
        (names, language) => {
          for (const { column, name } of proposedFor(names, language)) {
            const renamed = mapLists(listsOf([name, ...names.slice(1)]), {}).mappings[0];
            expect(renamed?.column).toBe(column);
          }
        },
      ),
    );
  });
});
