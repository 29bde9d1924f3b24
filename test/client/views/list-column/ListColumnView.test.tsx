/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { ListColumnView } from '../../../../client/views/list-column/ListColumnView';
import { readBoardData } from '../../../../shared/stored/board-data';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';

afterEach(cleanup);

const board = (options: FakeTrelloOptions = {}) =>
  createFakeTrello({
    lists: [
      { id: 'pains', name: 'Customer pains' },
      { id: 'done', name: 'Done <b>last</b> week' },
    ],
    args: { idList: 'done' },
    ...options,
  });

async function openPopup(trello: FakeTrello): Promise<HTMLElement> {
  const { container } = renderView(ListColumnView, trello);
  await screen.findByRole('group');
  return container;
}

const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('What one list stands for', () => {
  it('shows the list, what holds now, and every choice', async () => {
    const container = await openPopup(board());
    expect(screen.getByRole('group', { name: 'Done <b>last</b> week' })).toBeTruthy();
    expect(container.querySelector('b')).toBeNull();
    expect(choice('As detected (not part of the canvas)').checked).toBe(true);
    expect(screen.getAllByRole('radio')).toHaveLength(8);
  });

  it('saves the choice at once and says so', async () => {
    const trello = board();
    await openPopup(trello);
    fireEvent.click(choice('Gains'));
    await screen.findByText('Saved');
    expect(choice('Gains').checked).toBe(true);
    expect(readBoardData(trello.storedOnBoard()).settings.lists).toEqual({ done: { column: 'gain' } });
    expect(trello.calls.writeBoard).toBe(1);
  });

  it('lets readers look and tells them why they cannot choose', async () => {
    await openPopup(board({ context: { canWriteBoard: false } }));
    expect(screen.getByText(/You may read this board but not edit it/)).toBeTruthy();
    expect(choice('Gains').disabled).toBe(true);
  });

  it('says so when the list is gone', async () => {
    renderView(ListColumnView, board({ args: { idList: 'archived' } }));
    expect(await screen.findByText(/This list is no longer on the board/)).toBeTruthy();
  });

  it('closes with Escape', async () => {
    const trello = board();
    fireEvent.keyDown(await openPopup(trello), { key: 'Escape' });
    expect(trello.closed).toEqual(['popup']);
  });
});
