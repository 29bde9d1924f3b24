/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { SummaryView } from '../../../../client/views/summary/SummaryView';
import { customers, item, type ItemParts } from '../../../support/builders';
import '../../../support/dialogs';
import { createFakeTrello, type FakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { storedItem } from '../evidence/fixtures';

afterEach(cleanup);

const quoted = (count: number, date: string, first = 1) =>
  customers(count, { date }, first).map((entry) => ({ ...entry, note: `${entry.who} said so` }));

const CARDS: readonly { id: string; idList: string; item?: ItemParts }[] = [
  {
    id: 'Late',
    idList: 'pains',
    item: { fields: { severity: 5, painCategory: 'outcome' }, evidence: quoted(4, '2026-10-01') },
  },
  { id: 'Full', idList: 'pains', item: { fields: { severity: 3 }, evidence: quoted(3, '2026-11-01', 5) } },
  { id: 'Dirty', idList: 'pains' },
  { id: 'Dark', idList: 'pains' },
  { id: 'Live map', idList: 'relievers', item: { fields: { addresses: ['Late'] } } },
];

async function opened(): Promise<FakeTrello> {
  const trello = createFakeTrello({
    lists: [
      { id: 'pains', name: 'Customer pains' },
      { id: 'relievers', name: 'Pain relievers' },
    ],
    cards: CARDS.map(({ id, idList, item: parts }) => ({
      id,
      name: id,
      idList,
      ...(parts ? { stored: storedItem(item(parts)) } : {}),
    })),
  });
  renderView(SummaryView, trello);
  await screen.findByRole('tab', { name: 'Top 3' });
  return trello;
}

/** Opens a statement; answers the panel beside the page. */
async function open(statement: string | RegExp) {
  const [button] = await screen.findAllByRole('button', { name: statement });
  if (!button) throw new Error('no such statement');
  button.focus();
  fireEvent.click(button);
  return within(await screen.findByRole('dialog'));
}

const openTab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
const toggle = (summary: HTMLElement) => {
  const details = summary.closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
};

describe('what a statement rests on', () => {
  it('is, of the saturation, who brought which item, the last first, down to the quotes', async () => {
    await opened();
    const panel = await open(/^The last 3 customers brought/);
    const customersShown = panel.getAllByText(/first heard/).map((line) => line.closest('p')?.textContent);
    expect(customersShown[0]).toBe('C07 · first heard 1 Nov 2026');
    expect(customersShown.at(-1)).toBe('C01 · first heard 1 Oct 2026');
    panel.getByRole('heading', { name: 'The last 3 customers brought 1 new item: keep asking' });
    const newest = within(panel.getByText('C05').closest('li') as HTMLElement);
    newest.getByText('Brought 1 new item');
    newest.getByRole('button', { name: 'Full' });
    toggle(newest.getByText('1 entry'));
    await newest.findByText('C05 said so');
  });

  it('is, of the customers heard, the same list', async () => {
    await opened();
    expect((await open('7 customers heard')).getAllByText(/first heard/)).toHaveLength(7);
  });

  it('is, of the latest evidence, what was logged that day', async () => {
    await opened();
    const panel = await open('Last evidence 1 Nov 2026');
    expect(panel.getAllByText(/said so/)).toHaveLength(3);
    expect(panel.queryByRole('button', { name: 'Late' })).toBeNull();
  });

  it('is, of a diagnosis, the cards of each reason', async () => {
    await opened();
    const panel = await open(/^Too shallow: only 2 pains/);
    panel.getByRole('heading', { name: 'The items with evidence' });
    panel.getByRole('button', { name: 'Late' });
    panel.getByRole('button', { name: 'Full' });
    expect(panel.queryByRole('button', { name: 'Dirty' })).toBeNull();
  });

  it('is, of the fit, the top items with their points and what addresses them', async () => {
    await opened();
    openTab('Fit');
    const panel = await open(/^1 of 3 top items/);
    within(panel.getByRole('button', { name: 'Late' }).closest('li') as HTMLElement).getByRole('button', {
      name: 'Live map',
    });
    expect(panel.getAllByText('Nothing addresses it yet.')).toHaveLength(2);
  });

  it('is, of a place, how often it held, what was logged, and who is closest behind', async () => {
    await opened();
    fireEvent.click(screen.getAllByRole('button', { name: /show what it rests on/ })[0] as HTMLElement);
    const panel = await open(/^Provisional: only 7 customers/);
    panel.getByText(/drawn anew 500 times.*among the first three in \d+ % of the draws/);
    panel.getByText('Under 8 customers a place is provisional whatever the draws say.');
    panel.getByText('C01 said so');
    within(
      panel.getByRole('heading', { name: 'Closest behind the top three' }).parentElement as HTMLElement,
    ).getByRole('button', { name: 'Dark' });
  });

  it('is, of a kind that is missing, the cards that were looked at', async () => {
    await opened();
    openTab('Explore next');
    const panel = await open(/^No pain is a risk or an obstacle/);
    panel.getByText('Category: Undesired outcome');
    expect(panel.getAllByText('Category: not set')).toHaveLength(3);
  });

  it('is, of a missing segment, what to do', async () => {
    await opened();
    openTab('Explore next');
    (await open(/^Nobody has said whom/)).getByText(/^In the settings/);
  });

  it('leads to the card', async () => {
    const trello = await opened();
    fireEvent.click((await open(/^Too shallow: only 2 pains/)).getByRole('button', { name: 'Full' }));
    await waitFor(() => expect(trello.shownCards).toEqual(['Full']));
  });

  it('is closed by Escape, innermost first; the focus goes back to the statement', async () => {
    const trello = await opened();
    fireEvent.click(screen.getAllByRole('button', { name: /show what it rests on/ })[0] as HTMLElement);
    await open(/^Provisional: only 7 customers/);
    const escape = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    escape();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement?.textContent).toMatch(/^Provisional: only 7/);
    screen.getByRole('button', { name: /hide what it rests on/ });
    escape();
    await waitFor(() => expect(screen.queryByRole('button', { name: /hide what it rests on/ })).toBeNull());
    expect(trello.closed).toEqual([]);
    escape();
    expect(trello.closed).toEqual(['modal']);
  });

  it('says so when the board has changed and the statement no longer stands', async () => {
    const trello = await opened();
    await open('Last evidence 1 Nov 2026');
    for (const { id } of CARDS) trello.remove(id);
    trello.render();
    await waitFor(() => screen.getByRole('dialog', { name: /^The board has changed/ }), { timeout: 3_000 });
  });
});
