/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { SummaryView } from '../../../../client/views/summary/SummaryView';
import { customers, item, type ItemParts } from '../../../support/builders';
import { createFakeTrello, type FakeCard } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { storedItem } from '../evidence/fixtures';

afterEach(cleanup);

const card = (name: string, idList: string, parts?: ItemParts): FakeCard => ({
  id: name,
  name,
  idList,
  ...(parts ? { stored: storedItem(item(parts)) } : {}),
});

async function blocks(...cards: FakeCard[]) {
  renderView(
    SummaryView,
    createFakeTrello({
      lists: [
        { id: 'jobs', name: 'Customer jobs' },
        { id: 'pains', name: 'Customer pains' },
        { id: 'relievers', name: 'Pain relievers' },
      ],
      cards,
    }),
  );
  const all = within(await screen.findByRole('region', { name: 'Use it' }));
  return (name: string) => within(all.getByRole('region', { name }));
}

const heard = (count: number): ItemParts => ({ evidence: customers(count) });

describe('what to do with the top three', () => {
  it('is to build for what nothing addresses yet', async () => {
    const block = await blocks(
      card('Late', 'pains', heard(4)),
      card('Full', 'pains', heard(2)),
      card('Live map', 'relievers', { fields: { addresses: ['Late'] } }),
    );
    block('Build').getByText(/^1 of 2 top items is addressed/);
    block('Build').getByRole('button', { name: 'Full' });
  });

  it('is to put first what has the most points, of all columns, and no assumption', async () => {
    const block = await blocks(
      card('Get to work', 'jobs', heard(2)),
      card('Late', 'pains', heard(5)),
      card('Full', 'pains', { fields: { severity: 5 } }),
    );
    const rows = block('Prioritise').getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByRole('button').textContent)).toEqual(['Late', 'Get to work']);
    expect(rows[0]?.textContent).toMatch(/Pain, [\d.]+ points$/);
  });

  it('is to describe it, with what is missing in brackets', async () => {
    const block = await blocks(card('Get to work', 'jobs'), card('Late', 'pains'));
    block('Describe').getByText(
      'We help [whom you describe] to get to work, without “Late”: [what takes the pain away].',
    );
  });

  it('is to find out whether the riskiest assumption holds', async () => {
    const block = await blocks(card('Late', 'pains', { fields: { severity: 5 } }));
    block('Explore next').getByRole('button', { name: 'Late' });
    block('Explore next').getByText(/It holds when at least/);
  });

  it('says what is missing while there is no evidence and no rating', async () => {
    const block = await blocks(card('Late', 'pains'));
    block('Prioritise').getByText(/^Nothing has evidence/);
    block('Explore next').getByText('1 item is not rated: say how much each matters to customers.');
  });

  it('says that nothing important waits for evidence only when all is rated', async () => {
    const block = await blocks(card('Late', 'pains', { fields: { severity: 2 } }));
    block('Explore next').getByText(/^Nothing that you rate/);
  });

  it('leads to the tab that has all of it, and takes the focus there', async () => {
    const block = await blocks(card('Late', 'pains'));
    fireEvent.click(block('Build').getByRole('button', { name: 'See the fit' }));
    const tab = screen.getByRole('tab', { name: 'Fit', selected: true });
    expect(document.activeElement).toBe(tab);
  });
});

describe('a canvas without items', () => {
  it('has nothing to use yet', async () => {
    renderView(
      SummaryView,
      createFakeTrello({ lists: [{ id: 'pains', name: 'Customer pains' }], cards: [] }),
    );
    await screen.findByRole('tab', { name: 'Top 3' });
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('region', { name: 'Use it' })).toBeNull();
  });
});
