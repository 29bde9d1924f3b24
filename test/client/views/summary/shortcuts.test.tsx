/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { SummaryView } from '../../../../client/views/summary/SummaryView';
import '../../../support/dialogs';
import { createFakeTrello, type FakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function opened(): Promise<FakeTrello> {
  const trello = createFakeTrello({
    lists: ['A', 'B'].map((team) => ({ id: team, name: `Team ${team}: Customer pains` })),
    cards: ['A', 'B'].map((team) => ({ id: `of ${team}`, name: `of ${team}`, idList: team })),
  });
  renderView(SummaryView, trello);
  await screen.findByRole('tab', { name: 'Top 3' });
  return trello;
}

const chosen = () => screen.getByRole('tab', { selected: true }).textContent;
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

describe('keys', () => {
  it('show the tab of a number', async () => {
    await opened();
    press('2');
    expect(chosen()).toBe(screen.getAllByRole('tab')[1]?.textContent);
    press('1');
    expect(chosen()).toBe('Top 3');
    press('9');
    expect(chosen()).toBe('Top 3');
  });

  it('lead to the filter of all items, from wherever one is, as often as asked', async () => {
    await opened();
    press('/');
    const filter = await screen.findByRole('searchbox', { name: 'Words in the name' });
    await waitFor(() => expect(document.activeElement).toBe(filter));
    filter.blur();
    press('1');
    press('/');
    await waitFor(() => expect(document.activeElement).toBe(filter));
  });

  it('lead to the canvas', async () => {
    await opened();
    press('c');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Canvas' }));
  });

  it('are text while one types, and the browser’s own with another key held', async () => {
    await opened();
    press('/');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    const before = chosen();
    press('1');
    press('?');
    (document.activeElement as HTMLElement).blur();
    press('1', { ctrlKey: true });
    press('1', { isComposing: true });
    expect(chosen()).toBe(before);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the list of keys', () => {
  it('opens by "?" and by its button; Escape closes it and only then the modal; the focus returns', async () => {
    const trello = await opened();
    press('?');
    await screen.findByRole('dialog', { name: 'Keys' });
    press('2');
    expect(chosen()).toBe('Top 3');
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    const button = screen.getByRole('button', { name: 'Keys' });
    button.focus();
    fireEvent.click(button);
    await screen.findByRole('dialog', { name: 'Keys' });
    expect(document.activeElement).not.toBe(button);
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(button);
    expect(trello.closed).toEqual([]);

    press('Escape');
    expect(trello.closed).toEqual(['modal']);
  });

  it('switches single keys off, which this browser remembers; Escape still closes', async () => {
    const trello = await opened();
    fireEvent.click(screen.getByRole('button', { name: 'Keys' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Single keys work here/ }));
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    press('2');
    expect(chosen()).toBe('Top 3');

    cleanup();
    await opened();
    press('2');
    expect(chosen()).toBe('Top 3');
    press('Escape');
    expect(trello.closed).toEqual([]);
  });
});
