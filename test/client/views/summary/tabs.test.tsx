/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { SummaryView } from '../../../../client/views/summary/SummaryView';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';

afterEach(cleanup);

const board = (options: FakeTrelloOptions = {}): FakeTrello =>
  createFakeTrello({
    lists: [{ id: 'pains', name: 'Customer pains' }],
    cards: [{ id: 'late', name: 'The bus is late', idList: 'pains' }],
    ...options,
  });

const twoTeams: FakeTrelloOptions = {
  lists: [
    { id: 'a', name: 'Team A: Customer pains' },
    { id: 'b', name: 'Team B: Customer pains' },
  ],
  cards: [
    { id: 'late', name: 'The bus is late', idList: 'a' },
    { id: 'full', name: 'The bus is full', idList: 'b' },
  ],
};

const chosen = () => screen.getAllByRole('tab', { selected: true }).map((tab) => tab.textContent);
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

async function opened(options?: FakeTrelloOptions): Promise<FakeTrello> {
  const trello = board(options);
  renderView(SummaryView, trello);
  await screen.findByRole('tab', { name: 'Top 3' });
  return trello;
}

describe('the tabs of the summary', () => {
  it('begin with the top three, in a panel that is named after its tab', async () => {
    await opened();
    expect(chosen()).toEqual(['Top 3']);
    within(screen.getByRole('tabpanel', { name: 'Top 3' })).getByRole('region', { name: /^Pains/ });
  });

  it('are one stop for the Tab key', async () => {
    await opened();
    fireEvent.click(screen.getByRole('tab', { name: 'Fit' }));
    const stops = screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map((tab) => tab.textContent)).toEqual(['Fit']);
  });

  it('follow the arrows around both ends, Home and End, and take the focus along', async () => {
    await opened();
    const names = screen.getAllByRole('tab').map((tab) => tab.textContent);
    screen.getByRole('tab', { name: 'Top 3' }).focus();
    const steps: [key: string, to: string | null | undefined][] = [
      ['ArrowRight', names[1]],
      ['ArrowLeft', names[0]],
      ['ArrowLeft', names.at(-1)],
      ['ArrowRight', names[0]],
      ['End', names.at(-1)],
      ['Home', names[0]],
    ];
    for (const [key, to] of steps) {
      press(key);
      expect(chosen()).toEqual([to]);
      expect(document.activeElement?.textContent).toBe(to);
    }
  });

  it('leave the browser its own keys', async () => {
    await opened();
    screen.getByRole('tab', { name: 'Top 3' }).focus();
    press('ArrowRight', { altKey: true });
    expect(chosen()).toEqual(['Top 3']);
  });

  it('keep what was opened in them', async () => {
    await opened();
    fireEvent.click(screen.getByRole('button', { name: /show what it rests on/ }));
    fireEvent.click(screen.getByRole('tab', { name: 'Fit' }));
    expect(screen.queryByRole('button', { name: /what it rests on/ })).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: 'Top 3' }));
    screen.getByRole('button', { name: /hide what it rests on/ });
  });

  it('stay, as does the canvas, when the board is read again', async () => {
    const trello = await opened(twoTeams);
    fireEvent.change(screen.getByRole('combobox', { name: 'Canvas' }), { target: { value: 'team b' } });
    fireEvent.click(screen.getByRole('tab', { name: 'Fit' }));
    await screen.findByRole('button', { name: 'The bus is full' });
    trello.remove('full');
    trello.render();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'The bus is full' })).toBeNull(), {
      timeout: 3_000,
    });
    expect(chosen()).toEqual(['Fit']);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Canvas' }).value).toBe('team b');
  });
});
