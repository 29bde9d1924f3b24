/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { SummaryPage } from '../../../../client/views/summary/SummaryPage';
import '../../../support/dialogs';
import { createFakeTrello, type FakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';

afterEach(cleanup);

const LATE = 'Families answer late or not at all';

/** A board of one's own behind the sample. */
const board = (): FakeTrello =>
  createFakeTrello({
    lists: [{ id: 'pains', name: 'Pains' }],
    cards: [{ id: 'mine', name: 'My own card', idList: 'pains' }],
    args: { sample: true },
  });

async function openSample(): Promise<FakeTrello> {
  const trello = board();
  renderView(SummaryPage, trello);
  await screen.findByRole('tab', { name: 'Top 3' }, { timeout: 20_000 });
  return trello;
}

describe('the sample', () => {
  it('is a whole summary that says what it is, and has nothing of the board', async () => {
    await openSample();
    within(screen.getByRole('region', { name: /^This is a sample/ })).getByText(/nothing here is saved/);
    within(screen.getByRole('region', { name: /^Pains/ })).getByRole('button', { name: LATE });
    expect(screen.queryByText('My own card')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Review cards' })).toBeNull();
    expect(screen.queryByText(/Computed in your browser/)).toBeNull();
  });

  it('can be looked at in every tab, and reads and writes nothing of the board', async () => {
    const trello = await openSample();
    for (const tab of screen.getAllByRole('tab')) {
      fireEvent.click(tab);
      const panel = await screen.findByRole('tabpanel', { name: tab.textContent ?? '' });
      await waitFor(() => expect(panel.textContent).not.toBe(''));
    }
    const { lists, cards, readCard, readBoard, writeCard, writeBoard } = trello.calls;
    expect({ lists, cards, readCard, readBoard, writeCard, writeBoard }).toEqual({
      lists: 0,
      cards: 0,
      readCard: 0,
      readBoard: 0,
      writeCard: 0,
      writeBoard: 0,
    });
  });

  it('says what a card would do, since there is none to open', async () => {
    const trello = await openSample();
    fireEvent.click(screen.getAllByRole('button', { name: LATE })[0] as HTMLElement);
    await waitFor(() => expect(trello.alerts[0]?.message).toMatch(/^This card is part of the sample/));
    expect(trello.shownCards).toEqual([]);
  });

  it('leads back to the summary of the board', async () => {
    const trello = await openSample();
    fireEvent.click(screen.getByRole('button', { name: 'Back to your board' }));
    await waitFor(() =>
      expect(trello.opened).toEqual([expect.objectContaining({ page: 'summary', args: {} })]),
    );
  });
});

it('is shown to nobody who did not ask for it', async () => {
  renderView(
    SummaryPage,
    createFakeTrello({ lists: [{ id: 'pains', name: 'Pains' }], args: { sample: 'yes' } }),
  );
  await screen.findByRole('tab', { name: 'Top 3' });
  expect(screen.queryByRole('region', { name: /^This is a sample/ })).toBeNull();
});
