/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { PAGE_WORDS } from '../../../server/language/words';
import { asHtml } from '../../../shared/export/html/as-html';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { LANGUAGES } from '../../../shared/language/language';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { HOSTILE_TEXTS } from '../../support/any-snapshot';
import { drawBoard } from '../../support/draw-board';
import { pictureBoard } from '../../support/picture-boards';

const asOf = '2026-11-26';
const htmlOf = (snapshot: BoardSnapshot, language: (typeof LANGUAGES)[number] = 'en') =>
  asHtml({ snapshot, summary: summariseBoard(snapshot, { asOf }) }, null, '', PAGE_WORDS[language]);
const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const board = drawBoard(`
Customer jobs
  - Get to work
      C01 interview 2026-06-01 workaround "I leave an hour early"
Pains
  - The bus is late | severity=4
      C02 interview 2026-06-02
Gains
  - Time to read
Pain relievers
  - Live map | addresses=card-2
`);

/** All elements and attributes of a page, but for texts: what a board's names must not change. */
const skeletonOf = (page: Document) =>
  [...page.querySelectorAll('*')].map(
    (element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`,
  );

describe('the page to print', () => {
  it('is dated, names its model, and has all parts of the summary', () => {
    const page = pageOf(htmlOf(board));
    expect(page.title).toBe('Summary of Commuters');
    expect(page.body.textContent).toContain('Model signal-1, as of 2026-11-26.');
    expect([...page.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Jobs',
      'Pains',
      'Gains',
      'Fit',
      'Explore next',
      'What is left out',
      'Ten marks of a strong value proposition',
      'Describe it',
      'Canvas map',
    ]);
    expect(page.querySelectorAll('dt')).toHaveLength(10);
    expect(page.querySelector('blockquote')?.textContent).toBe('I leave an hour early (C01)');
    expect(page.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/svg\+xml,%3Csvg/);
  });

  it.each(LANGUAGES)('says in which language it is: %s', (language) => {
    expect(pageOf(htmlOf(board, language)).documentElement.lang).toBe(language);
  });

  it('runs nothing and asks for nothing', () => {
    const page = pageOf(htmlOf(pictureBoard(60, true)));
    expect(page.querySelectorAll('script, link, iframe, object, embed, form, base')).toHaveLength(0);
    expect(skeletonOf(page).filter((line) => / on/.test(line))).toEqual([]);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  });

  it('is built alike whatever the board’s texts are', () => {
    const texts = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS, '\ud800'), fc.string({ unit: 'binary' }));
    const named = (name: string): BoardSnapshot => ({
      ...board,
      board: { ...board.board, name: `B ${name}` },
      cards: board.cards.map((card) => ({
        ...card,
        name: `N ${name}`,
        item: {
          ...card.item,
          evidence: card.item.evidence.map((entry) => ({ ...entry, who: `W ${name}`, note: `Q ${name}` })),
        },
      })),
    });
    const usual = skeletonOf(pageOf(htmlOf(named('usual'))));
    fc.assert(
      fc.property(texts, (name) => {
        expect(skeletonOf(pageOf(htmlOf(named(name))))).toEqual(usual);
      }),
      { numRuns: 60 },
    );
  });
});
