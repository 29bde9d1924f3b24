import { TESTS } from '../../../shared/schemas/summary';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { COLUMNS } from '../../../shared/taxonomy';
import { explorationInWords } from '../../../shared/words/explore';
import { drawBoard } from '../../support/draw-board';
import { en as summaryWords } from '../../../shared/messages/summary/en';

const exploreOf = (text: string) =>
  summariseBoard(drawBoard(text), { asOf: '2026-06-02' }).canvases[0]?.explore ?? [];

describe('what to explore next', () => {
  it('is what is rated highest and has the least evidence, three at most', () => {
    const explore = exploreOf(`
      Pains
        - Rated 4, heard of one | severity=4
            C01 interview
        - Rated 4, heard of nobody | severity=4
        - Rated 5, heard of one | severity=5
            C01 interview
        - Rated 3 | severity=3
    `);
    expect(explore.map(({ id }) => id)).toEqual(['card-3', 'card-2', 'card-1']);
  });

  it('leaves out what is rated low or not at all, and what is repeated or strong', () => {
    expect(
      exploreOf(`
        Pains
          - Rated 2 | severity=2
          - Not rated
          - Repeated | severity=5
              C01 interview
              C02 interview
              C03 interview
      `),
    ).toEqual([]);
  });

  it.each([
    ['a pain that nobody has named', '', 'interview'],
    ['a pain heard of one', 'C01 interview', 'interview'],
    ['a pain known from surveys alone', 'C01 x30 survey', 'observation'],
  ])('%s', (_, entry, test) => {
    const [first] = exploreOf(`
      Pains
        - The bus is late | severity=5
            ${entry}
    `);
    expect(first).toEqual({ id: 'card-1', test, from: 3, asked: 5 });
  });

  it('tests what is offered for a pain that matters by an experiment', () => {
    const explore = exploreOf(`
      Pains
        - The bus is late | severity=5
            C01 interview
            C02 interview
            C03 interview
      Pain relievers
        - Live map | addresses=card-1
        - For nothing
    `);
    expect(explore).toEqual([{ id: 'card-2', test: 'experiment', from: 3, asked: 5 }]);
  });

  it('is said as something that can turn out false, with a threshold, and asks for no opinion', () => {
    for (const column of COLUMNS) {
      for (const test of TESTS) {
        const words = explorationInWords({ id: 'a', test, from: 3, asked: 5 }, column, summaryWords);
        expect(words.hypothesis).toMatch(/^We believe that .*[a-z]$/);
        expect(words.test).toContain('at least 3 of the next 5 customers');
        expect(words.test).not.toMatch(/would you|do you think/i);
      }
    }
  });
});
