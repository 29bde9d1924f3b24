/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { SummaryView } from '../../../../client/views/summary/SummaryView';
import { customers, item, type ItemParts } from '../../../support/builders';
import '../../../support/dialogs';
import { createFakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { storedItem } from '../evidence/fixtures';

afterEach(cleanup);

interface Card {
  readonly name: string;
  readonly list?: string;
  readonly item?: ItemParts;
}

const LISTS: Readonly<Record<string, string>> = {
  jobs: 'Customer jobs',
  pains: 'Customer pains',
  gains: 'Customer gains',
  relievers: 'Pain relievers',
};

const ALL = Object.keys(LISTS);

async function opened(cards: readonly Card[], lists = ALL): Promise<void> {
  renderView(
    SummaryView,
    createFakeTrello({
      lists: lists.map((id) => ({ id, name: LISTS[id] ?? id })),
      cards: cards.map(({ name, list = 'pains', item: parts }, at) => ({
        id: `card-${at + 1}`,
        name,
        idList: list,
        ...(parts ? { stored: storedItem(item(parts)) } : {}),
      })),
    }),
  );
  await screen.findByRole('tab', { name: 'Top 3' }, { timeout: 20_000 });
}

/** Opens every tab, and every statement in it; answers all that was shown. */
async function lookEverywhere(): Promise<string> {
  const seen: string[] = [];
  for (const tab of screen.getAllByRole('tab')) {
    fireEvent.click(tab);
    const panel = await screen.findByRole('tabpanel', { name: tab.textContent ?? '' });
    await waitFor(() => expect(panel.textContent).not.toBe(''));
    seen.push(panel.textContent ?? '');
    const statements = screen
      .getAllByRole('button')
      .filter((button) => button.getAttribute('aria-haspopup') === 'dialog');
    for (const statement of statements) {
      fireEvent.click(statement);
      const dialog = await screen.findByRole('dialog');
      seen.push(dialog.textContent ?? '');
      fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
  }
  return seen.join('\n');
}

/** Numbers that came out of nothing. */
const NONSENSE = /NaN|undefined|null|Infinity|\[object/;

const many = (count: number, parts: ItemParts = {}): Card[] =>
  Array.from({ length: count }, (_, at) => ({ name: `Pain ${at + 1}`, item: parts }));

const ARABIC = 'الحافلة تتأخر دائمًا عندما تمطر';
const JAPANESE = '雨が降るとバスがいつも遅れる';
const LONG = `${'A name without an end '.repeat(190)}`.slice(0, 4_000);

describe('the summary of an odd board', () => {
  it.each<[what: string, cards: readonly Card[], lists: string[]]>([
    ['one list', many(4), ['pains']],
    ['lists without cards', [], ALL],
    ['all items tied', many(8, { fields: { severity: 3 }, evidence: customers(2) }), ALL],
    ['scores all zero', many(8), ALL],
    ['one customer only', many(5, { evidence: customers(1) }), ALL],
    ['only team opinion', many(5, { evidence: [{ who: 'Team', kind: 'teamOpinion' }] }), ALL],
    [
      'links in circles',
      [
        { name: 'Late', item: { fields: { addresses: ['card-2', 'card-1'] } } },
        {
          name: 'Live map',
          list: 'relievers',
          item: { fields: { addresses: ['card-1', 'card-2', 'card-3'] } },
        },
        { name: 'Timetable', list: 'relievers', item: { fields: { addresses: ['card-2'] } } },
      ],
      ALL,
    ],
    [
      'links to cards that are gone',
      [{ name: 'Map', list: 'relievers', item: { fields: { addresses: ['x'] } } }],
      ALL,
    ],
    ['names without anything in them', [{ name: '' }, { name: '   ' }, { name: '\u200f' }], ALL],
  ])(
    'with %s can be looked at everywhere, and no figure comes out of nothing',
    async (_what, cards, lists) => {
      await opened(cards, lists);
      expect(await lookEverywhere()).not.toMatch(NONSENSE);
    },
  );

  it('whose items are all tied has their order on the board, and says that nothing stands out', async () => {
    await opened(many(8, { fields: { severity: 3 }, evidence: customers(2) }));
    const pains = within(screen.getByRole('region', { name: /^Pains/ }));
    expect(pains.getAllByRole('button', { name: /^Pain \d/ }).map((button) => button.textContent)).toEqual([
      'Pain 1',
      'Pain 2',
      'Pain 3',
      'Pain 4',
    ]);
    pains.getByText('As many points as number 3');
    pains.getByText('Too broad: the third and the sixth lie only 0.0 points apart.');
  });

  it('on which everything scores zero says "no score yet" and not nought, and that the order is the list’s', async () => {
    await opened(many(3));
    screen.getByText('In the order of the list: nothing tells them apart yet.');
    expect(screen.getAllByText('No score yet')).toHaveLength(3);
    expect(screen.queryByText('Near miss')).toBeNull();
    expect(screen.queryByLabelText('Number 1')).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: 'All items' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Pains 3' }));
    expect(screen.getAllByText('none yet')).toHaveLength(3);
  });

  it('with names in Arabic and Japanese shows, finds and sorts them, each in its own direction', async () => {
    await opened([{ name: ARABIC }, { name: JAPANESE }]);
    expect(screen.getByRole('button', { name: ARABIC }).querySelector('bdi')).not.toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: 'All items' }));
    const filter = await screen.findByRole('searchbox', { name: 'Words in the name' });
    const table = () => within(screen.getByRole('table'));
    fireEvent.input(filter, { target: { value: 'تمطر' } });
    expect(table().getByRole('button', { name: ARABIC }).querySelector('bdi')).not.toBeNull();
    expect(table().queryByRole('button', { name: JAPANESE })).toBeNull();
    fireEvent.input(filter, { target: { value: 'バス' } });
    table().getByRole('button', { name: JAPANESE });
  });

  it('with a name of 4,000 characters shows its beginning', async () => {
    await opened([{ name: LONG }]);
    const shown = await lookEverywhere();
    expect(shown).toContain(LONG.slice(0, 290));
    expect(shown).not.toContain(LONG.slice(0, 400));
  });

  it('of 5,000 cards with evidence shows its top three, and a statement about all of them fifty at a time', async () => {
    await opened(many(5_000, { evidence: customers(1) }));
    fireEvent.click(screen.getByRole('tab', { name: 'Explore next' }));
    const leftOut = within(await screen.findByRole('region', { name: 'What is left out' }));
    const statement = leftOut.getByText(/^5,000 items are not rated/);
    expect(statement.closest('details')?.querySelectorAll('li').length).toBeLessThan(20);
    fireEvent.click(screen.getByRole('button', { name: /^Last evidence/ }));
    const panel = within(await screen.findByRole('dialog'));
    expect(panel.getAllByRole('button', { name: /^Pain \d/ })).toHaveLength(50);
    fireEvent.click(panel.getByRole('button', { name: 'Show more, 4,950 left' }));
    expect(panel.getAllByRole('button', { name: /^Pain \d/ })).toHaveLength(100);
  });
});
