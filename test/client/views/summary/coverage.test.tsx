/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { SummaryView } from '../../../../client/views/summary/SummaryView';
import { boardValues } from '../../../../shared/stored/board-data';
import { customers, item, settings } from '../../../support/builders';
import { createFakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { storedItem } from '../evidence/fixtures';

afterEach(cleanup);

async function leftOut(options: FakeTrelloOptions) {
  renderView(SummaryView, createFakeTrello({ lists: [{ id: 'gains', name: 'Customer gains' }], ...options }));
  fireEvent.click(await screen.findByRole('tab', { name: 'Explore next' }));
  return within(await screen.findByRole('region', { name: 'What is left out' }));
}

describe('what a canvas leaves out', () => {
  it('names the gains that read like features, with the cards', async () => {
    const panel = await leftOut({
      cards: [
        { id: 'excel', name: 'Export to Excel', idList: 'gains' },
        { id: 'rested', name: 'Arrive rested', idList: 'gains' },
      ],
    });
    const gap = panel.getByText('1 gain reads like a feature').closest('details') as HTMLElement;
    within(gap).getByText('Export to Excel');
    expect(within(gap).queryByText('Arrive rested')).toBeNull();
  });

  it('counts the customers heard of each segment, those of the canvas first', async () => {
    const segments = ['Riders', 'Drivers'].map((name) => ({ key: name.toLowerCase(), name, unique: '' }));
    const panel = await leftOut({
      boardStored: boardValues({}, settings({ segments, canvasSegments: { '': 'riders' } })),
      cards: [
        {
          id: 'a',
          name: 'Arrive rested',
          idList: 'gains',
          stored: storedItem(item({ evidence: customers(3) })),
        },
        {
          id: 'b',
          name: 'Have time to read',
          idList: 'gains',
          stored: storedItem(item({ segments: ['drivers'], evidence: customers(1) })),
        },
      ],
    });
    expect(panel.getAllByRole('term').map((term) => term.textContent)).toEqual(['Riders', 'Drivers']);
    expect(panel.getAllByRole('definition').map((one) => one.textContent)).toEqual([
      '3 customers',
      '1 customer',
    ]);
  });

  it('says nothing of segments on a board without any', async () => {
    const panel = await leftOut({ cards: [{ id: 'a', name: 'Arrive rested', idList: 'gains' }] });
    expect(panel.queryByText('Customers heard per segment')).toBeNull();
  });
});
