/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { MappingView } from '../../../../client/views/mapping/MappingView';
import { DEFAULT_SETTINGS } from '../../../../shared/default-settings';
import type { Settings } from '../../../../shared/schemas/settings';
import { boardValues, readBoardData } from '../../../../shared/stored/board-data';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';
import { reloadView, renderView } from '../../../support/render-view';
import { choose, type } from '../evidence/fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const LISTS = [
  { id: 'pains', name: 'Team A: Pains' },
  { id: 'wishes', name: 'What they wish for' },
  { id: 'done', name: 'Done last week' },
];

const board = (options: FakeTrelloOptions = {}) => createFakeTrello({ lists: LISTS, ...options });
const stored = (lists: Settings['lists']) => boardValues({}, { ...DEFAULT_SETTINGS, lists });
const choicesOn = (trello: FakeTrello) => ({ ...readBoardData(trello.storedOnBoard()).settings.lists });

async function open(trello: FakeTrello): Promise<HTMLElement> {
  const { container } = renderView(MappingView, trello);
  await screen.findByRole('table');
  return container;
}

const rowOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
const columnOf = (name: string) =>
  rowOf(name).getByRole<HTMLSelectElement>('combobox', { name: /stands for$/ });
const canvasOf = (name: string) => rowOf(name).getByLabelText<HTMLInputElement>(/^Canvas of/);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const escape = () => fireEvent.keyDown(document.body, { key: 'Escape' });

describe('the table of all lists', () => {
  it('says of each what it stands for, on which canvas, and why', async () => {
    await open(board());
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'List',
      'Stands for',
      'Canvas',
      'Why',
    ]);
    expect(columnOf('Team A: Pains').selectedOptions[0]?.text).toBe('As detected (Pain)');
    expect(canvasOf('Team A: Pains').placeholder).toBe('Team A');
    rowOf('Team A: Pains').getByText('Its name says “Pains”.');
  });

  it('says of a list that is not recognised under which names it would be', async () => {
    await open(board());
    rowOf('Done last week').getByText(/Named “Customer jobs” or “Gains” it would be one/);
    expect(rowOf('Done last week').queryByLabelText(/^Canvas of/)).toBeNull();
  });

  it('shows what comes out of the choices before they are saved', async () => {
    await open(board());
    screen.getByText('1 canvas, 1 column, 2 lists left out');
    choose(columnOf('What they wish for'), 'gain');
    type(canvasOf('What they wish for'), 'Team B');
    screen.getByText('2 canvases, 2 columns, 1 list left out');
    choose(columnOf('Team A: Pains'), 'none');
    choose(columnOf('What they wish for'), 'none');
    screen.getByText(/^No list is a column yet/);
  });

  it('saves all changes with one write, and only when told to', async () => {
    const trello = board();
    await open(trello);
    choose(columnOf('What they wish for'), 'gain');
    type(canvasOf('What they wish for'), 'Team A ');
    choose(columnOf('Done last week'), 'job');
    screen.getByText('2 changes not saved');
    expect(trello.calls.writeBoard).toBe(0);
    press('Save');
    await screen.findByText('Saved');
    expect(trello.calls.writeBoard).toBe(1);
    expect(choicesOn(trello)).toEqual({
      wishes: { column: 'gain', canvas: 'Team A' },
      done: { column: 'job' },
    });
  });

  it('takes one change back, or all of them, and writes nothing', async () => {
    const trello = board();
    await open(trello);
    choose(columnOf('What they wish for'), 'gain');
    choose(columnOf('Done last week'), 'job');
    press('Take back the change of “Done last week”');
    expect(columnOf('Done last week').value).toBe('detected');
    expect(document.activeElement).toBe(columnOf('Done last week'));
    screen.getByText('1 change not saved');
    press('Discard');
    expect(columnOf('What they wish for').value).toBe('detected');
    screen.getByText('No change to save');
    expect(trello.calls.writeBoard).toBe(0);
  });

  it('is no change when the canvas is typed and emptied again', async () => {
    await open(board());
    type(canvasOf('Team A: Pains'), 'B');
    screen.getByText('1 change not saved');
    type(canvasOf('Team A: Pains'), '');
    screen.getByText('No change to save');
  });

  it('does not save a canvas whose name is too long, and goes to it', async () => {
    const trello = board();
    await open(trello);
    type(canvasOf('Team A: Pains'), 'x'.repeat(83));
    screen.getByText('Shorten the name by 3 characters.');
    press('Save');
    expect(document.activeElement).toBe(canvasOf('Team A: Pains'));
    expect(trello.calls.writeBoard).toBe(0);
  });

  it('leads to the summary once nothing waits to be saved', async () => {
    const trello = board();
    await open(trello);
    choose(columnOf('Done last week'), 'job');
    expect(screen.queryByRole('button', { name: 'See the summary' })).toBeNull();
    press('Discard');
    press('See the summary');
    await waitFor(() => expect(trello.opened).toEqual([expect.objectContaining({ page: 'summary' })]));
  });
});

describe('beside another window', () => {
  it('saves its own changes into what the other one stored meanwhile', async () => {
    const trello = board();
    await open(trello);
    choose(columnOf('What they wish for'), 'gain');
    await trello.window().writeBoard(stored({ done: { column: 'job' } }));
    press('Save');
    await screen.findByText('Saved');
    expect(choicesOn(trello)).toEqual({ wishes: { column: 'gain' }, done: { column: 'job' } });
  });

  it('says that the other one changed the same list', async () => {
    const trello = board();
    await open(trello);
    choose(columnOf('Done last week'), 'gain');
    await trello.window().writeBoard(stored({ done: { column: 'job' } }));
    trello.render();
    await screen.findByText(/Somebody else changed this list meanwhile/);
    press('Take back the change of “Done last week”');
    expect(columnOf('Done last week').value).toBe('job');
  });

  it('has no change left where the other one chose the same', async () => {
    const trello = board();
    await open(trello);
    choose(columnOf('Done last week'), 'job');
    await trello.window().writeBoard(stored({ done: { column: 'job' } }));
    trello.render();
    await screen.findByText('No change to save');
  });
});

describe('when it is not saved', () => {
  it('says why, keeps what was chosen, and saves it the next time', async () => {
    const trello = board();
    await open(trello);
    choose(columnOf('Done last week'), 'gain');
    trello.refuse('writeBoard', 'Scope not editable');
    press('Save');
    await screen.findByText(/^Not saved\. You may only read here/);
    expect(columnOf('Done last week').value).toBe('gain');
    trello.refuse('writeBoard');
    press('Save');
    await screen.findByText('Saved');
    expect(choicesOn(trello)).toEqual({ done: { column: 'gain' } });
  });

  it('writes nothing of it where there is no room for all', async () => {
    const full = { filler: 'x'.repeat(8_150) };
    const trello = board({ boardStored: full });
    await open(trello);
    choose(columnOf('Done last week'), 'gain');
    press('Save');
    await screen.findByText(/^Not saved\. There is no room left for it/);
    expect(trello.storedOnBoard()).toEqual(full);
  });

  it('stays through a reload of the page', async () => {
    const trello = board();
    await open(trello);
    choose(columnOf('Done last week'), 'gain');
    reloadView(MappingView, trello);
    await screen.findByText('1 change not saved');
    expect(columnOf('Done last week').value).toBe('gain');
  });

  it('says at the first Escape what would be left behind, and closes at the second', async () => {
    const trello = board();
    await open(trello);
    choose(columnOf('Done last week'), 'gain');
    escape();
    expect((await screen.findByRole('alert')).textContent).toMatch(/^1 change not saved\. Save or discard/);
    expect(trello.closed).toEqual([]);
    escape();
    await waitFor(() => expect(trello.closed).toEqual(['modal']));
  });

  it('closes at once where nothing was changed', async () => {
    const trello = board();
    await open(trello);
    escape();
    await waitFor(() => expect(trello.closed).toEqual(['modal']));
  });
});

describe('who may not change anything', () => {
  it('may look', async () => {
    await open(board({ context: { canWriteBoard: false } }));
    screen.getByText(/You may read this board but not edit it/);
    expect(columnOf('Team A: Pains').disabled).toBe(true);
    expect(canvasOf('Team A: Pains').disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('is everybody where the stored settings cannot be read', async () => {
    const trello = board({ boardStored: { canvas: 'not ours' } });
    await open(trello);
    screen.getByText('The stored settings cannot be read');
    expect(columnOf('Team A: Pains').disabled).toBe(true);
  });
});

describe('an odd board', () => {
  it('without lists says so', async () => {
    renderView(MappingView, board({ lists: [] }));
    await screen.findByText('This board has no lists yet.');
  });

  it('that does not answer can be asked again', async () => {
    const trello = board();
    trello.refuse('lists', 'Trello is not well');
    renderView(MappingView, trello);
    await screen.findByText('Trello does not answer');
    trello.refuse('lists');
    press('Try again');
    await screen.findByRole('table');
  });

  it.each([
    ['one list', 'Pains'],
    ['a name of 4,000 characters', 'A name without an end '.repeat(182)],
    ['an Arabic name', 'آلام العملاء'],
    ['a Japanese name', '顧客の悩み'],
    ['markup in a name', '<img src=x onerror=a()> \u202e Pains'],
  ])('with %s can be mapped', async (_what, name) => {
    const trello = board({ lists: [{ id: 'only', name }] });
    const container = await open(trello);
    choose(screen.getByRole('combobox', { name: /stands for$/ }), 'gain');
    screen.getByText('1 canvas, 1 column, 0 lists left out');
    press('Save');
    await screen.findByText('Saved');
    expect(choicesOn(trello)).toEqual({ only: { column: 'gain' } });
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent?.length).toBeLessThan(2_000);
  });
});
