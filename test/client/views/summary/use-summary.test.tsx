/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { SummaryView } from '../../../../client/views/summary/SummaryView';
import { item } from '../../../support/builders';
import { createFakeTrello, type FakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { storedItem } from '../evidence/fixtures';

afterEach(cleanup);

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const board = (delay?: () => Promise<void>): FakeTrello =>
  createFakeTrello({
    lists: [{ id: 'pains', name: 'Customer pains' }],
    cards: [
      {
        id: 'late',
        name: 'The bus is late',
        idList: 'pains',
        stored: storedItem(item({ evidence: [{ who: 'C01', note: 'I leave an hour early' }] })),
      },
    ],
    ...(delay ? { delay } : {}),
  });

const isShown = async () =>
  within(await screen.findByRole('region', { name: /^Pains/ }, { timeout: 3_000 })).findByRole('button', {
    name: 'The bus is late',
  });

describe('Reading the board', () => {
  it('comes to an end on a board that others keep changing', async () => {
    const trello = board(() => wait(60));
    renderView(SummaryView, trello);
    const changes = setInterval(() => trello.render(), 40);
    await isShown().finally(() => clearInterval(changes));
  });

  it('reads once although Trello says at the start that it shows the view', async () => {
    const trello = board(() => wait(20));
    renderView(SummaryView, trello);
    trello.render();
    await isShown();
    await wait(500);
    expect(trello.calls.cards).toBe(1);
  });

  it('reads again after a change', async () => {
    const trello = board();
    renderView(SummaryView, trello);
    await isShown();
    trello.remove('late');
    trello.render();
    await waitFor(() => expect(screen.queryByText('The bus is late')).toBeNull(), { timeout: 3_000 });
  });

  it('keeps what it shows, and says so, when Trello no longer answers', async () => {
    const trello = board();
    renderView(SummaryView, trello);
    await isShown();
    trello.refuse('cards', 'Gone');
    trello.render();
    await screen.findByText('The board may have changed since this was computed.', {}, { timeout: 3_000 });
    await isShown();
  });
});

describe('Escape', () => {
  it('closes what is open wherever the focus is, and only then the modal', async () => {
    const trello = board();
    renderView(SummaryView, trello);
    await isShown();
    const toggle = screen.getByRole('button', { name: /what it rests on/ });
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');

    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(toggle.getAttribute('aria-expanded')).toBe('false'));
    expect(trello.closed).toEqual([]);

    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(trello.closed).toEqual(['modal']);
  });
});
