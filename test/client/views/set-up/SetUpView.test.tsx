/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import { SetUpView } from '../../../../client/views/set-up/SetUpView';
import { speak } from '../../../../client/language/messages';
import { createFakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';

afterEach(async () => {
  cleanup();
  await speak('en');
});

const listsOf = (...names: string[]) => names.map((name, at) => ({ id: `l${at}`, name }));
const rows = async () =>
  within(await screen.findByRole('region', { name: /Lists to add|Fehlende Listen/ })).getAllByRole(
    'listitem',
  );
const names = async () => (await rows()).map((row) => row.querySelector('bdi')?.textContent);

describe('set up columns', () => {
  it('names the lists that are missing, in their order, and copies one name at a time', async () => {
    renderView(SetUpView, createFakeTrello({ lists: listsOf('Pains', 'Gains', 'To do') }));
    expect(await names()).toEqual([
      'Customer jobs',
      'Products & services',
      'Pain relievers',
      'Gain creators',
    ]);
    screen.getByRole('button', { name: 'Copy the name Pain relievers' }).click();
    // jsdom has no clipboard, as Trello's frames may have none: then the name stands there to be selected.
    expect(await screen.findByDisplayValue('Pain relievers')).toBeTruthy();
  });

  it('ticks a list off as soon as it is on the board', async () => {
    const trello = createFakeTrello({ lists: listsOf('Pains', 'To do') });
    renderView(SetUpView, trello);
    await screen.findByText('0 of 5 lists added');
    trello.renameList('l1', 'Customer jobs');
    act(() => trello.render());
    await screen.findByText('1 of 5 lists added');
    expect((await rows())[0]?.textContent).toBe('Customer jobs✓ on the board');
  });

  it('names the lists after their team, and in the member’s language', async () => {
    await speak('de');
    renderView(SetUpView, createFakeTrello({ lists: listsOf('Team A: Pains', 'Team A: Gains') }));
    expect((await names())[0]).toBe('Team A: Kundenaufgaben');
  });

  it('says so when nothing is missing', async () => {
    const all = ['Customer jobs', 'Pains', 'Gains', 'Products & services', 'Pain relievers', 'Gain creators'];
    renderView(SetUpView, createFakeTrello({ lists: listsOf(...all) }));
    await screen.findByText('All columns are there');
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('sends whoever may only read to somebody who may edit', async () => {
    renderView(SetUpView, createFakeTrello({ context: { canWriteBoard: false } }));
    await screen.findByText(/Ask somebody who may/);
  });

  it('shows a hostile name as text', async () => {
    const team = 'Team <img src=x onerror=alert(1)>';
    renderView(SetUpView, createFakeTrello({ lists: listsOf(`${team}: Pains`) }));
    await screen.findByText('0 of 5 lists added');
    expect(document.querySelector('img')).toBeNull();
  });

  it('says when Trello does not answer, and reads again', async () => {
    const trello = createFakeTrello();
    trello.refuse('lists', 'gone');
    renderView(SetUpView, trello);
    await screen.findByRole('alert');
    trello.refuse('lists');
    screen.getByRole('button', { name: 'Try again' }).click();
    await waitFor(() => expect(screen.getByText('0 of 6 lists added')).toBeTruthy());
  });

  it('closes by Escape', async () => {
    const trello = createFakeTrello();
    renderView(SetUpView, trello);
    await screen.findByText('0 of 6 lists added');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(trello.closed).toEqual(['modal']);
  });
});
