/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { SummaryView } from '../../../../client/views/summary/SummaryView';
import { customers, item } from '../../../support/builders';
import { createFakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { storedItem } from '../evidence/fixtures';

afterEach(cleanup);

async function opened(): Promise<void> {
  renderView(
    SummaryView,
    createFakeTrello({
      lists: ['A', 'B', 'C'].map((team) => ({ id: team, name: `Team ${team}: Customer pains` })),
      cards: [
        { id: 'a1', name: 'Late', idList: 'A', stored: storedItem(item({ evidence: customers(3) })) },
        { id: 'a2', name: 'Full', idList: 'A' },
        { id: 'b1', name: 'Dirty', idList: 'B', stored: storedItem(item({ evidence: customers(5) })) },
      ],
    }),
  );
  fireEvent.click(await screen.findByRole('tab', { name: 'Compare' }));
  await screen.findByRole('table');
}

const teams = () =>
  screen.getAllByRole('rowheader').map((header) => within(header).getByRole('button').textContent);
const rowOf = (team: string) => {
  const row = screen.getByRole('button', { name: team }).closest('tr');
  if (!row) throw new Error(`no row of ${team}`);
  return row;
};

describe('the canvases side by side', () => {
  it('say of each whom it heard, its items by verdict in words, its top, how firm, when last, and what is missing', async () => {
    await opened();
    const cells = within(rowOf('Team A'))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual([
      '3 customers',
      'Repeated 1 · Assumption 1',
      '–',
      'LateFull',
      '–',
      '0 firm, 0 likely, of 2',
      '1 Jun 2026',
      'Jobs: no listGains: no listPains: too shallowand 3 more',
    ]);
  });

  it('have the shown one marked', async () => {
    await opened();
    expect(rowOf('Team A').getAttribute('aria-current')).toBe('true');
    expect(rowOf('Team B').getAttribute('aria-current')).toBeNull();
  });

  it('are sorted by what one asks for, and the other way round', async () => {
    await opened();
    expect(teams()).toEqual(['Team A', 'Team B', 'Team C']);
    fireEvent.click(screen.getByRole('button', { name: 'Customers heard' }));
    expect(teams()).toEqual(['Team B', 'Team A', 'Team C']);
    fireEvent.click(screen.getByRole('button', { name: 'Customers heard' }));
    expect(teams()).toEqual(['Team C', 'Team A', 'Team B']);
    expect(screen.getByRole('columnheader', { name: 'Customers heard' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });

  it('lead to the top three of the one that is clicked', async () => {
    await opened();
    fireEvent.click(within(rowOf('Team B')).getByText('Dirty'));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Top 3');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Canvas' }).value).toBe('team b');
    within(screen.getByRole('region', { name: /^Pains/ })).getByRole('button', { name: 'Dirty' });
  });
});
