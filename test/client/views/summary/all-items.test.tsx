/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { SummaryView } from '../../../../client/views/summary/SummaryView';
import { customers, item, type ItemParts } from '../../../support/builders';
import { createFakeTrello, type FakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { storedItem } from '../evidence/fixtures';

afterEach(cleanup);

interface Pain {
  readonly name: string;
  readonly item?: ItemParts;
}

function board(pains: readonly Pain[]): FakeTrello {
  return createFakeTrello({
    lists: [
      { id: 'pains', name: 'Customer pains' },
      { id: 'creators', name: 'Gain creators' },
    ],
    cards: [
      ...pains.map(({ name, item: parts }) => ({
        id: name.slice(0, 40),
        name,
        idList: 'pains',
        ...(parts ? { stored: storedItem(item(parts)) } : {}),
      })),
      { id: 'seat', name: 'A seat for everybody', idList: 'creators' },
    ],
  });
}

async function opened(pains: readonly Pain[]): Promise<FakeTrello> {
  const trello = board(pains);
  renderView(SummaryView, trello);
  fireEvent.click(await screen.findByRole('tab', { name: 'All items' }, { timeout: 20_000 }));
  await screen.findByRole('table');
  return trello;
}

const SOME: readonly Pain[] = [
  { name: 'Late', item: { fields: { severity: 2, painCategory: 'risk' }, evidence: customers(4) } },
  { name: 'Full', item: { fields: { severity: 5 }, evidence: customers(1, { date: '2026-11-20' }) } },
  { name: 'Dirty' },
];

const table = () => screen.getByRole('table');
const names = () =>
  within(table())
    .getAllByRole('button')
    .filter((button) => button.dataset.place !== undefined)
    .map((button) => button.textContent);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const sortBy = (name: RegExp) => fireEvent.click(within(table()).getByRole('button', { name }));

describe('the full ranking', () => {
  it('shows every item of a column, of all six columns', async () => {
    await opened(SOME);
    expect(names()).toEqual(['Late', 'Full', 'Dirty']);
    fireEvent.click(screen.getByRole('radio', { name: 'Gain creators 1' }));
    expect(names()).toEqual(['A seat for everybody']);
    fireEvent.click(screen.getByRole('radio', { name: 'Jobs 0' }));
    screen.getByText('This column has no cards yet.');
  });

  it('says of each what it is, and nothing where nothing is known', async () => {
    await opened(SOME);
    const cells = within(table())
      .getAllByRole('row')
      .map((row) =>
        within(row)
          .queryAllByRole('cell')
          .map((cell) => cell.textContent),
      );
    expect(cells[1]).toEqual([
      '1',
      'LateRisk · Nothing new for 60 days',
      'Repeated',
      '39.3',
      '4 of 4',
      '2',
      '–',
      '1 Jun 2026',
    ]);
    expect(cells[3]).toEqual(['3', 'Dirty', 'Assumption', 'none yet', '0 of 4', '–', '–', '–']);
  });

  it('is sorted by the name of a column, and the other way round when asked again', async () => {
    await opened(SOME);
    sortBy(/^Priority/);
    expect(names()).toEqual(['Full', 'Late', 'Dirty']);
    expect(
      within(table())
        .getByRole('columnheader', { name: /Priority/ })
        .getAttribute('aria-sort'),
    ).toBe('descending');
    sortBy(/^Priority/);
    expect(names()).toEqual(['Late', 'Full', 'Dirty']);
    sortBy(/^Name/);
    expect(names()).toEqual(['Dirty', 'Full', 'Late']);
  });

  it('is filtered, says how many are left, and shows all again', async () => {
    await opened(SOME);
    screen.getByText('3 shown');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Words in the name' }), { target: { value: 'l' } });
    screen.getByText('2 of 3 shown');
    fireEvent.change(screen.getByRole('combobox', { name: 'Category' }), { target: { value: '2' } });
    expect(names()).toEqual(['Late']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Contested' }));
    screen.getByText('No item is all of that.');
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    screen.getByText('3 shown');
  });

  it('opens the card of the row that is clicked, wherever on it', async () => {
    const trello = await opened(SOME);
    fireEvent.click(within(table()).getByText('Repeated'));
    fireEvent.click(within(table()).getByRole('button', { name: 'Full' }));
    await waitFor(() => expect(trello.shownCards).toEqual(['Late', 'Full']));
  });

  it('is one stop for the Tab key; arrows, j and k go from row to row', async () => {
    await opened(SOME);
    const stops = () =>
      within(table())
        .getAllByRole('button')
        .filter((button) => button.dataset.place !== undefined && button.tabIndex === 0)
        .map((button) => button.textContent);
    expect(stops()).toEqual(['Late']);
    for (const [key, to] of [
      ['j', 'Late'],
      ['j', 'Full'],
      ['ArrowDown', 'Dirty'],
      ['j', 'Dirty'],
      ['k', 'Full'],
      ['Home', 'Late'],
      ['End', 'Dirty'],
    ]) {
      press(key ?? '');
      await waitFor(() => expect(document.activeElement?.textContent).toBe(to));
      expect(stops()).toEqual([to]);
    }
  });

  it('keeps the focus on its row when the board is read again and the row moves', async () => {
    const trello = await opened(SOME);
    press('j');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Late'));
    trello.overwrite('Dirty', storedItem(item({ fields: { severity: 5 }, evidence: customers(6) })));
    trello.render();
    await waitFor(() => expect(names()).toEqual(['Dirty', 'Late', 'Full']), { timeout: 3_000 });
    expect(document.activeElement?.textContent).toBe('Late');
  });
});

describe('the full ranking of 5,000 cards', () => {
  it('draws the rows in view, says how many there are, and reaches the last by key', async () => {
    await opened(Array.from({ length: 4_999 }, (_, index) => ({ name: `Pain ${index}` })));
    expect(table().getAttribute('aria-rowcount')).toBe('5000');
    expect(names().length).toBeLessThan(60);
    press('j');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Pain 0'));
    press('End');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Pain 4998'));
    const last = document.activeElement?.closest('[role=row]');
    expect(last?.getAttribute('aria-rowindex')).toBe('5000');
    expect(names().length).toBeLessThan(60);
  });
});
