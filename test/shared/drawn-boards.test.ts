import { drawBoard } from '../support/draw-board';
import { evidence } from '../support/builders';

describe('a board drawn from text', () => {
  it('has the lists, cards, fields and evidence that the lines say', () => {
    const board = drawBoard(`
      Pains
        - The bus is late | severity=4 costs=time,money
            C01 interview 2026-05-02 workaround "I leave an hour early"
            C02 x3 survey contradicts
        - No seat
      Pain relievers
        - Live map | addresses=card-1
    `);
    expect(board.lists.map(({ id, name }) => [id, name])).toEqual([
      ['list-1', 'Pains'],
      ['list-2', 'Pain relievers'],
    ]);
    expect(board.cards.map(({ id, name, idList }) => [id, name, idList])).toEqual([
      ['card-1', 'The bus is late', 'list-1'],
      ['card-2', 'No seat', 'list-1'],
      ['card-3', 'Live map', 'list-2'],
    ]);
    expect(board.cards[0]?.item).toEqual({
      fields: { severity: 4, costs: ['time', 'money'] },
      segments: [],
      evidence: [
        evidence({
          id: 'e1',
          who: 'C01',
          date: '2026-05-02',
          signals: ['workaround'],
          note: 'I leave an hour early',
        }),
        evidence({ id: 'e2', who: 'C02', customers: 3, kind: 'survey', stance: 'contradicts' }),
      ],
    });
    expect(board.cards[2]?.item.fields).toEqual({ addresses: ['card-1'] });
  });

  it.each([
    ['a word of evidence', 'Pains\n  - Late\n    C01 intervew'],
    ['a field', 'Pains\n  - Late | severty=4'],
    ['a value of a field', 'Pains\n  - Late | severity=9'],
    ['a card for evidence', 'Pains\n    C01 interview'],
  ])('fails where %s is unknown', (_what, text) => {
    expect(() => drawBoard(text)).toThrow();
  });
});
