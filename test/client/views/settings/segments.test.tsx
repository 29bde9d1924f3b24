/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { SettingsView } from '../../../../client/views/settings/SettingsView';
import { boardValues, readBoardData } from '../../../../shared/stored/board-data';
import { settings } from '../../../support/builders';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { choose, type } from '../evidence/fixtures';

afterEach(cleanup);

const RIDERS = { key: 'riders', name: 'Riders', unique: 'They have no car' };

const board = (segments = [RIDERS], options: FakeTrelloOptions = {}) =>
  createFakeTrello({
    lists: [
      { id: 'a', name: 'Team A: Pains' },
      { id: 'b', name: 'Team B: Pains' },
    ],
    boardStored: boardValues({}, settings({ segments })),
    ...options,
  });

async function openSettings(trello: FakeTrello) {
  renderView(SettingsView, trello);
  await screen.findByRole('heading', { name: 'Customer segments' });
  return within(screen.getByRole('region', { name: 'Customer segments' }));
}
const stored = (trello: FakeTrello) => readBoardData(trello.storedOnBoard()).settings;

describe('The segments of a board', () => {
  it('are added by name, and then asked what is unique about them', async () => {
    const trello = board([]);
    const section = await openSettings(trello);
    type(section.getByLabelText('New segment'), ' Night workers ');
    fireEvent.click(section.getByRole('button', { name: 'Add segment' }));
    const unique = section.getByLabelText('What is unique about them');
    type(unique, 'No bus runs when they go home');
    fireEvent.blur(unique);
    await waitFor(() =>
      expect(stored(trello).segments).toEqual([
        { key: expect.any(String) as string, name: 'Night workers', unique: 'No bus runs when they go home' },
      ]),
    );
    expect(section.getByLabelText<HTMLInputElement>('New segment').value).toBe('');
  });

  it('ask for a name', async () => {
    const trello = board([]);
    const section = await openSettings(trello);
    type(section.getByLabelText('New segment'), '   ');
    fireEvent.click(section.getByRole('button', { name: 'Add segment' }));
    expect(section.getByText('Write who they are.')).toBeTruthy();
    expect(trello.calls.writeBoard).toBe(0);
  });

  it('are renamed under the same key, and never to nothing or too much', async () => {
    const trello = board();
    const section = await openSettings(trello);
    const name = section.getByLabelText('Segment');
    for (const text of ['', 'x'.repeat(81)]) {
      type(name, text);
      fireEvent.blur(name);
    }
    expect(section.getByText('Shorten this by 1 character.')).toBeTruthy();
    expect(trello.calls.writeBoard).toBe(0);
    type(name, 'Bus riders');
    fireEvent.keyDown(name, { key: 'Enter' });
    await waitFor(() => expect(stored(trello).segments).toEqual([{ ...RIDERS, name: 'Bus riders' }]));
  });

  it('are removed, and can be brought back', async () => {
    const trello = board();
    const section = await openSettings(trello);
    fireEvent.click(section.getByRole('button', { name: 'Remove the segment Riders' }));
    await waitFor(() => expect(stored(trello).segments).toEqual([]));
    fireEvent.click(section.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(stored(trello).segments).toEqual([RIDERS]));
  });

  it('are given to each canvas, and taken away', async () => {
    const trello = board();
    const section = await openSettings(trello);
    choose(section.getByLabelText('Team B is about'), 'riders');
    await waitFor(() => expect({ ...stored(trello).canvasSegments }).toEqual({ 'team b': 'riders' }));
    choose(section.getByLabelText('Team B is about'), '');
    await waitFor(() => expect(stored(trello).canvasSegments).toBeUndefined());
  });

  it('can only be read by who may not change the board', async () => {
    const section = await openSettings(board([RIDERS], { context: { canWriteBoard: false } }));
    expect(section.getByLabelText<HTMLInputElement>('Segment').disabled).toBe(true);
    expect(section.queryByRole('button')).toBeNull();
  });
});
