/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CardSectionView } from '../../../../client/views/card-section/CardSectionView';
import { readCardData } from '../../../../shared/stored/card-data';
import { customers, item, type ItemParts } from '../../../support/builders';
import type { FakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { boardWithCard, storedItem } from '../evidence/fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

async function open(trello: FakeTrello): Promise<HTMLElement> {
  const { container } = renderView(CardSectionView, trello);
  await waitFor(() => expect(screen.queryByText(/Reading this card/)).toBeNull());
  return container;
}

const other = (id: string, name: string, idList: string, parts: ItemParts = {}) => ({
  id,
  name,
  idList,
  stored: storedItem(item(parts)),
});

describe('The definition of a field', () => {
  it('opens behind a "?", says what each value means, and closes with Escape', async () => {
    await open(boardWithCard());
    const help = screen.getByRole('button', { name: 'What “Category” means' });
    expect(help.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(help);
    expect(help.getAttribute('aria-expanded')).toBe('true');
    const obstacle = await screen.findByText(/It keeps them from starting/);
    help.blur();
    fireEvent.keyDown(obstacle, { key: 'Escape' });
    expect(screen.queryByText(/It keeps them from starting/)).toBeNull();
    expect(document.activeElement).toBe(help);
  });
});

describe('Values that do not fit the column', () => {
  const moved: ItemParts = { fields: { jobType: 'social', importance: 4, severity: 2 } };

  it('are kept after a move, and named', async () => {
    const container = await open(boardWithCard({ item: moved }));
    expect(container.textContent).toContain('Kept, though it does not fit here: Type Social, Importance 4.');
    expect(screen.queryByRole('group', { name: 'Importance' })).toBeNull();
  });

  it('are named to readers, too', async () => {
    const container = await open(
      boardWithCard({ item: moved, context: { canWriteCard: false, canWriteBoard: false } }),
    );
    expect(container.textContent).toContain('Kept, though it does not fit here: Type Social, Importance 4.');
  });

  it('are kept where only another value hides their field', async () => {
    const container = await open(
      boardWithCard({ item: { fields: { painCategory: 'obstacle', riskKind: 'social' } } }),
    );
    expect(container.textContent).toContain('Kept, though it does not fit here: Kind of risk Social.');
  });

  it('are none on a card that never moved', async () => {
    const container = await open(boardWithCard({ item: { fields: { severity: 2 } } }));
    expect(container.textContent).not.toContain('Kept, though');
  });
});

describe('Links', () => {
  const addressing = (
    addresses: string[],
    others: NonNullable<Parameters<typeof boardWithCard>[0]>['others'],
  ) => boardWithCard({ idList: 'relievers', item: { fields: { addresses } }, others: others ?? [] });

  it('show the verdict of the card to which they lead', async () => {
    await open(addressing(['wet'], [other('wet', 'Wet feet', 'pains', { evidence: customers(3) })]));
    const links = within(await screen.findByRole('group', { name: 'Addresses' }));
    await links.findByText('Repeated');
  });

  it.each([
    ['an archived card', 'gone', 'a card that is gone'],
    ['a card of the value map', 'twin', 'Twin'],
    ['a card in no column', 'party', 'Party'],
    ['itself', 'late', 'The bus is late'],
  ])('to %s are shown as such and can be removed', async (_what, id, called) => {
    const trello = addressing(
      [id, 'wet'],
      [
        other('wet', 'Wet feet', 'pains'),
        other('twin', 'Twin', 'relievers', { fields: { addresses: ['late'] } }),
        other('party', 'Party', 'done'),
      ],
    );
    await open(trello);
    fireEvent.click(await screen.findByRole('button', { name: `Remove the link to ${called}` }));
    await waitFor(() => {
      const data = readCardData(trello.storedOn('late'));
      expect(data.state === 'ok' && data.item.fields.addresses).toEqual(['wet']);
    });
  });

  it('show on the card that they address, and open from there', async () => {
    const trello = boardWithCard({
      others: [
        other('sms', 'Message when late', 'relievers', { fields: { addresses: ['late'] } }),
        other('tent', 'Tent', 'relievers', { fields: { addresses: ['elsewhere'] } }),
      ],
    });
    await open(trello);
    const list = within(await screen.findByRole('list', { name: 'Addressed by' }));
    expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Pain reliever Message when late',
    ]);
    fireEvent.click(list.getByRole('button'));
    await waitFor(() => expect(trello.shownCards).toEqual(['sms']));
  });

  it('are missed on a card that nothing addresses', async () => {
    await open(boardWithCard());
    await screen.findByText('Nothing on the value map says that it serves this yet.');
  });
});
