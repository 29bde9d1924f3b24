import { SAMPLES } from '../../../server/local-board/samples';
import { readTrelloBoard } from '../../../shared/board-file/read-trello-board';
import { checkNote } from '../../../shared/evidence-checks/check-note';
import { checkWho } from '../../../shared/evidence-checks/check-who';
import { mapLists } from '../../../shared/list-mapping/map-lists';
import { isProfile } from '../../../shared/taxonomy';
import { checkName } from '../../../shared/writing-checks/check-name';
import { en as hintWords } from '../../../shared/messages/hints/en';

/** The items of the boards that the product shows as good examples, each with its column. */
const items = SAMPLES.flatMap((sample) => {
  const read = readTrelloBoard(sample.build('2026-03-01'));
  if (!read.ok) throw new Error(read.problem);
  const { lists, cards, settings } = read.snapshot;
  const { mappings } = mapLists(lists, settings.lists);
  return cards.flatMap((card) => {
    const column = mappings.find(({ idList }) => idList === card.idList)?.column ?? null;
    return column === null ? [] : [{ ...card, column }];
  });
});

describe('on the sample boards, which show how to write', () => {
  it('there is much to check', () => {
    expect(items.length).toBeGreaterThan(40);
    expect(items.flatMap(({ item }) => item.evidence).length).toBeGreaterThan(60);
  });

  it('no name gets a hint', () => {
    const products = items.filter(({ column }) => column === 'product').map(({ name }) => name);
    const said = items.flatMap(({ column, name }) =>
      checkName(column, name, products, hintWords).map(({ check }) => `${check}: ${name}`),
    );
    expect(said).toEqual([]);
  });

  it('no customer gets one', () => {
    const people = items.flatMap(({ item }) => item.evidence.map(({ who }) => who));
    expect(people.filter((who) => checkWho(who, hintWords) !== null)).toEqual([]);
  });

  it('a note gets one only where customers were asked about a product, which they cannot yet have used', () => {
    const onProfile = items.filter(({ column }) => isProfile(column)).flatMap(({ item }) => item.evidence);
    expect(onProfile.filter(({ kind, note }) => checkNote(kind, note, hintWords).length > 0)).toEqual([]);
  });
});
