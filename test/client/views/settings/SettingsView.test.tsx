/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { SettingsView } from '../../../../client/views/settings/SettingsView';
import { DEFAULT_SETTINGS } from '../../../../shared/default-settings';
import { boardValues, readBoardData } from '../../../../shared/stored/board-data';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { choose, type } from '../evidence/fixtures';

afterEach(cleanup);

const board = (options: FakeTrelloOptions = {}) =>
  createFakeTrello({
    lists: [
      { id: 'pains', name: 'Customer pains' },
      { id: 'done', name: 'Done last week' },
    ],
    ...options,
  });

async function openSettings(trello: FakeTrello): Promise<HTMLElement> {
  const { container } = renderView(SettingsView, trello);
  await screen.findByRole('heading', { name: 'Columns' });
  return container;
}

const settingsOf = (trello: FakeTrello) => readBoardData(trello.storedOnBoard()).settings;
const columnOf = (list: string) => screen.getByLabelText<HTMLSelectElement>(list);

describe('Columns', () => {
  it('tells what each list stands for and why', async () => {
    await openSettings(board());
    expect(columnOf('Customer pains').selectedOptions[0]?.text).toBe('As detected (Pain)');
    expect(columnOf('Done last week').selectedOptions[0]?.text).toBe('As detected (not part of the canvas)');
    const why = document.getElementById(columnOf('Customer pains').getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).not.toBe('');
  });

  it('saves a choice at once, with one write, and says so', async () => {
    const trello = board();
    await openSettings(trello);
    choose(columnOf('Done last week'), 'gain');
    expect(columnOf('Done last week').value).toBe('gain');
    await screen.findByText('Saved');
    expect(settingsOf(trello).lists).toEqual({ done: { column: 'gain' } });
    expect(trello.calls.writeBoard).toBe(1);
  });

  it('says how saving went beside the list that was changed', async () => {
    const container = await openSettings(board());
    choose(columnOf('Done last week'), 'gain');
    const saved = await screen.findByText('Saved');
    expect(saved.closest('li')).toBe(columnOf('Done last week').closest('li'));
    fireEvent.click(within(container).getByRole('checkbox', { name: 'Score' }));
    await waitFor(() =>
      expect(screen.getByText('Saved').closest('section')?.textContent).toContain('Badges'),
    );
  });

  it('goes back to what was detected', async () => {
    const trello = board({
      boardStored: boardValues({}, { ...DEFAULT_SETTINGS, lists: { pains: { column: 'none' } } }),
    });
    await openSettings(trello);
    expect(columnOf('Customer pains').value).toBe('none');
    choose(columnOf('Customer pains'), 'detected');
    await screen.findByText('Saved');
    expect(settingsOf(trello).lists).toEqual({});
  });

  it('names the canvas of a list when one leaves the field', async () => {
    const trello = board();
    const container = await openSettings(trello);
    const canvas = within(container).getByLabelText('Name of the canvas');
    type(canvas, 'Team A');
    expect(trello.calls.writeBoard).toBe(0);
    fireEvent.blur(canvas);
    await screen.findByText('Saved');
    expect(settingsOf(trello).lists).toEqual({ pains: { column: 'pain', canvas: 'Team A' } });
  });

  it('says so when the board has no lists', async () => {
    await openSettings(board({ lists: [] }));
    expect(screen.getByText('This board has no lists yet.')).toBeTruthy();
  });
});

describe('Badges', () => {
  it('switch off and on', async () => {
    const trello = board();
    await openSettings(trello);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Score' }));
    await screen.findByText('Saved');
    expect(settingsOf(trello).badges).toEqual({ rating: true, verdict: true, score: false });
  });
});

describe('When a change is not saved', () => {
  it('says why, keeps it in sight, and saves it on request', async () => {
    const trello = board();
    await openSettings(trello);
    trello.refuse('writeBoard', 'Scope not editable');
    choose(columnOf('Done last week'), 'gain');
    await screen.findByText(/Not saved\. You may only read here/);
    expect(columnOf('Done last week').value).toBe('gain');
    expect(settingsOf(trello).lists).toEqual({});

    trello.refuse('writeBoard');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Saved');
    expect(settingsOf(trello).lists).toEqual({ done: { column: 'gain' } });
  });

  it('says that there is no room left on the board, and writes nothing', async () => {
    const full = { filler: 'x'.repeat(8_150) };
    const trello = board({ boardStored: full });
    await openSettings(trello);
    choose(columnOf('Done last week'), 'gain');
    await screen.findByText(/Not saved\. There is no room left for it/);
    expect(trello.storedOnBoard()).toEqual(full);
    expect(trello.calls.writeBoard).toBe(0);
  });

  it('tells readers why, and lets them look', async () => {
    await openSettings(board({ context: { canWriteBoard: false } }));
    expect(screen.getByText(/You may read this board but not edit it/)).toBeTruthy();
    expect(columnOf('Customer pains').disabled).toBe(true);
  });

  it('leaves stored settings alone that it cannot read', async () => {
    const keys = Object.keys(boardValues({}, { ...DEFAULT_SETTINGS, lists: { pains: { column: 'none' } } }));
    const stored = Object.fromEntries(keys.map((key) => [key, 'not ours']));
    const trello = board({ boardStored: stored });
    await openSettings(trello);
    expect(screen.getByText('The stored settings cannot be read')).toBeTruthy();
    expect(columnOf('Customer pains').disabled).toBe(true);
    expect(trello.storedOnBoard()).toEqual(stored);
  });

  it('says so when Trello does not answer', async () => {
    const trello = board();
    trello.silence('readBoard');
    renderView(SettingsView, trello);
    await screen.findByText('Trello does not answer');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

it('shows hostile list names as written', async () => {
  const name = '<img src=x onerror=1> Pains \u202e';
  const container = await openSettings(board({ lists: [{ id: 'pains', name }] }));
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('<img src=x onerror=1> Pains');
});

it('follows what another member chose meanwhile', async () => {
  const trello = board();
  await openSettings(trello);
  await trello
    .window()
    .writeBoard(boardValues({}, { ...DEFAULT_SETTINGS, lists: { done: { column: 'job' } } }));
  trello.render();
  await waitFor(() => expect(columnOf('Done last week').value).toBe('job'));
});

it('opens the welcome page again', async () => {
  const trello = board();
  await openSettings(trello);
  fireEvent.click(screen.getByRole('button', { name: 'Show the welcome page' }));
  await waitFor(() => expect(trello.opened[0]).toMatchObject({ as: 'modal', page: 'welcome' }));
});
