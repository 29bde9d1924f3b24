/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { ApiError } from '../../../../client/api/api-error';
import { ServicesContext, type Services } from '../../../../client/services';
import { SummaryView } from '../../../../client/views/summary/SummaryView';
import { summariseBoard } from '../../../../shared/summary/summarise-board';
import { customers, item, type ItemParts } from '../../../support/builders';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';
import { quickServices, TODAY } from '../../../support/render-view';
import { storedItem } from '../evidence/fixtures';

afterEach(cleanup);

interface Pain {
  readonly id: string;
  readonly name?: string;
  readonly item?: ItemParts;
}

/** A board with one list of pains. */
const board = (pains: readonly Pain[], options: FakeTrelloOptions = {}): FakeTrello =>
  createFakeTrello({
    lists: [{ id: 'pains', name: 'Customer pains' }],
    cards: pains.map(({ id, name = id, item: parts }) => ({
      id,
      name,
      idList: 'pains',
      ...(parts ? { stored: storedItem(item(parts)) } : {}),
    })),
    ...options,
  });

const computes: Services['requestSummary'] = (snapshot) =>
  Promise.resolve(summariseBoard(snapshot, { asOf: TODAY }));
const failsWith =
  (code: ApiError['code']): Services['requestSummary'] =>
  () =>
    Promise.reject(new ApiError(code, 'no'));

function show(trello: FakeTrello, requestSummary: Services['requestSummary'] = computes) {
  return render(
    <ServicesContext.Provider value={{ ...quickServices(trello), requestSummary }}>
      <SummaryView />
    </ServicesContext.Provider>,
  );
}

const column = async (name: string) => within(await screen.findByRole('region', { name: new RegExp(name) }));

const openTab = async (name: string) => fireEvent.click(await screen.findByRole('tab', { name }));

describe('the summary', () => {
  it('ranks the items of a column, and names the near miss behind them', async () => {
    show(
      board([1, 2, 3, 4].map((count) => ({ id: `heard by ${count}`, item: { evidence: customers(count) } }))),
    );
    const pains = await column('Pains');
    expect(
      pains.getAllByRole('listitem').map((place) => within(place).queryAllByRole('button')[0]?.textContent),
    ).toEqual(expect.arrayContaining(['heard by 4', 'heard by 3', 'heard by 2']));
    pains.getByText('Near miss');
    pains.getByRole('button', { name: 'heard by 1' });
  });

  it('says "no score yet" of an assumption, and in its receipt what its points are for', async () => {
    show(board([{ id: 'guess', item: { fields: { severity: 5 } } }]));
    const pains = await column('Pains');
    pains.getByText('No score yet');
    fireEvent.click(pains.getByRole('button', { name: /what it rests on/ }));
    pains.getByText(/An assumption until a customer says so: 24\.0 points that only decide its place/);
  });

  it('opens the card that is clicked', async () => {
    const trello = board([{ id: 'late' }]);
    show(trello);
    fireEvent.click((await column('Pains')).getByRole('button', { name: 'late' }));
    await waitFor(() => expect(trello.shownCards).toEqual(['late']));
  });

  it('says what to do about a column without a list', async () => {
    show(board([{ id: 'late' }]));
    (await column('Gains')).getByText('No list stands for gains: one named “Customer gains” would.');
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const { container } = show(
      board([{ id: 'late', name: hostile, item: { evidence: [{ who: hostile, note: hostile }] } }]),
    );
    (await column('Pains')).getByRole('button', { name: hostile });
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('cite')?.textContent).toBe(hostile);
  });

  it('marks a card that cannot be read, and opens it from there', async () => {
    const trello = board([{ id: 'broken' }, { id: 'fine' }]);
    trello.overwrite('broken', { canvas: 'not ours' });
    show(trello);
    const remark = within(
      (await screen.findByText('1 card could not be read')).parentElement ?? document.body,
    );
    fireEvent.click(remark.getByRole('button', { name: 'broken' }));
    await waitFor(() => expect(trello.shownCards).toEqual(['broken']));
  });
});

describe('the other tabs', () => {
  const withRelievers = (relievers: readonly Pain[], pains: readonly Pain[]): FakeTrello =>
    createFakeTrello({
      lists: [
        { id: 'pains', name: 'Customer pains' },
        { id: 'relievers', name: 'Pain relievers' },
      ],
      cards: [
        ...pains.map((one) => ({ ...one, idList: 'pains' })),
        ...relievers.map((one) => ({ ...one, idList: 'relievers' })),
      ].map(({ id, name = id, idList, item: parts }) => ({
        id,
        name,
        idList,
        ...(parts ? { stored: storedItem(item(parts)) } : {}),
      })),
    });

  it('says which top items nothing addresses, by what the others are, and what addresses nothing', async () => {
    show(
      withRelievers(
        [{ id: 'Live map', item: { fields: { addresses: ['late'] } } }, { id: 'Blanket' }],
        [
          { id: 'late', item: { fields: { severity: 5 } } },
          { id: 'full', item: { fields: { severity: 5 } } },
        ],
      ),
    );
    await openTab('Fit');
    const fit = await column('Fit');
    fit.getByText('1 of 2 top items is addressed: 50 % of their points.');
    fit.getByText((_, element) => element?.textContent === 'Pain, by Live map');
    fit.getByText('1 card addresses nothing that matters most');
    fit.getByText('Pain reliever, addresses nothing yet');
  });

  it('names the riskiest assumption, how to test it, and on request what to ask', async () => {
    show(board([{ id: 'late', item: { fields: { severity: 5 } } }]));
    await openTab('Explore next');
    const explore = await column('Explore next');
    explore.getByText(/at least 3 of the next 5 customers/);
    const more = explore.getByText('What to ask').parentElement as HTMLDetailsElement;
    more.open = true;
    fireEvent(more, new Event('toggle'));
    await waitFor(() => expect(within(more).getAllByRole('listitem')).toHaveLength(3));
  });

  it('says what is left out, and opens the cards that it is about', async () => {
    const trello = board([{ id: 'late' }]);
    show(trello);
    await openTab('Explore next');
    const leftOut = await column('What is left out');
    const gap = within(leftOut.getByText(/^1 item is not rated/).parentElement as HTMLElement);
    fireEvent.click(gap.getByRole('button', { name: 'late', hidden: true }));
    await waitFor(() => expect(trello.shownCards).toEqual(['late']));
  });
});

describe('taking it away', () => {
  it('offers the summary as Markdown, to be copied by hand where the browser refuses', async () => {
    // jsdom has no clipboard, as a frame without permission has none.
    show(board([{ id: 'late *and* full', item: { evidence: customers(3) } }]));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy as Markdown' }));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox').value;
    expect(text).toContain('# Summary of ');
    expect(text).toContain('1. **late \\*and\\* full** · Repeated');
    expect(text).toContain(`Model signal-1, as of ${TODAY}.`);
  });
});

describe('where the server does not compute it', () => {
  it('tells, while a slow server is awaited, that the cards are read', async () => {
    show(board([{ id: 'late' }, { id: 'early' }]), () => new Promise(() => undefined));
    await screen.findByText('2 cards read. Working out the summary…');
  });

  it.each([
    ['token-missing', 'Computed in your browser', false],
    ['offline', 'Computed in your browser; the server could not be reached', true],
    ['timeout', 'Computed in your browser; the server could not be reached', true],
    ['bad-answer', 'Computed in your browser; the server could not be reached', true],
    ['token-expired', 'Computed in your browser; the server refused to compute it', true],
    ['body-too-large', 'Computed in your browser; the server refused to compute it', true],
  ] as const)('says so after %s, and offers another try where that may help', async (code, title, retry) => {
    show(board([{ id: 'late' }]), failsWith(code));
    await screen.findByText(title);
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(retry);
  });
});

describe('where nothing can be summarised', () => {
  const ordinary: FakeTrelloOptions = { lists: [{ id: 'todo', name: 'To do' }] };

  it('says that no list is a column, why not, and leads to the table of all lists', async () => {
    const trello = board([], ordinary);
    show(trello);
    await screen.findByText('No list of this board is a column yet');
    screen.getByText('To do');
    fireEvent.click(screen.getByRole('button', { name: 'Choose what the lists stand for' }));
    await waitFor(() => expect(trello.opened).toEqual([expect.objectContaining({ page: 'mapping' })]));
  });

  it('tells a reader who can choose', async () => {
    show(board([], { ...ordinary, context: { canWriteBoard: false } }));
    await screen.findByText('Only members who may edit this board can change this.');
  });

  it('also then says where it was computed', async () => {
    show(board([], ordinary), failsWith('offline'));
    await screen.findByText('Computed in your browser; the server could not be reached');
  });

  it('says that Trello does not answer, and tries again on request', async () => {
    const trello = board([{ id: 'late' }]);
    trello.refuse('cards', 'Trello is not well');
    show(trello);
    await screen.findByText('Trello does not answer');
    trello.refuse('cards');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    (await column('Pains')).getByRole('button', { name: 'late' });
  });
});
