import { LANGUAGES } from '../../../shared/language/language';
import { mapLists } from '../../../shared/list-mapping/map-lists';
import { de } from '../../../shared/messages/examples/de';
import { en } from '../../../shared/messages/examples/en';
import { es } from '../../../shared/messages/examples/es';
import { fr } from '../../../shared/messages/examples/fr';
import { pt } from '../../../shared/messages/examples/pt';
import {
  examplesOf,
  isExample,
  planExamples,
  type DescribedCard,
  type PlannedCard,
} from '../../../shared/set-up/example-cards';
import { LIST_NAMES } from '../../../shared/set-up/list-names';
import { COLUMNS } from '../../../shared/taxonomy';

const WORDS = { en, es, fr, de, pt };
const { mappings } = mapLists(
  COLUMNS.map((column) => ({ id: column, name: LIST_NAMES.en[column] })),
  {},
);
const made = (cards: readonly PlannedCard[]): DescribedCard[] =>
  cards.map((card, at) => ({ ...card, id: `c${at}` }));

describe('examples', () => {
  it.each(LANGUAGES)('are two a column in %s, and known by what they say', (language) => {
    const cards = COLUMNS.flatMap((column) => examplesOf(column, WORDS[language]));
    expect(new Set(cards.map(({ name }) => name)).size).toBe(12);
    expect(cards.every(isExample)).toBe(true);
  });

  it.each<[string, (card: { name: string; desc: string }) => { name: string; desc: string }, boolean]>([
    ['with another name is the team’s own', (card) => ({ ...card, name: `${card.name}!` }), false],
    ['whose description lost the mark is too', (card) => ({ ...card, desc: en.note }), false],
    ['with words added below is still one', (card) => ({ ...card, desc: `${card.desc}\nsee below` }), true],
  ])('a card %s', (_title, edit, expected) => {
    const [card = { name: '', desc: '' }] = examplesOf('pain', en);
    expect(isExample(edit(card))).toBe(expected);
  });
});

describe('a plan of examples', () => {
  it('fills empty lists, and a second one adds nothing', () => {
    const first = planExamples(mappings, [], en);
    expect(first).toHaveLength(12);
    expect(planExamples(mappings, made(first), en)).toEqual([]);
  });

  it('takes up what a run that broke off left', () => {
    const first = planExamples(mappings, [], de);
    const rest = planExamples(mappings, made(first.slice(0, 5)), de);
    expect(rest).toEqual(first.slice(5));
  });

  it('leaves lists alone that have cards of the team’s own', () => {
    const own = { id: 'x', name: 'The bus is late', desc: '', idList: 'pain' };
    const lists = planExamples(mappings, [own], en).map(({ idList }) => idList);
    expect(new Set(lists)).toEqual(new Set(['job', 'gain', 'product', 'reliever', 'creator']));
  });

  it('is about the wanted canvases only', () => {
    expect(planExamples(mappings, [], en, new Set(['team a']))).toEqual([]);
  });
});
