/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CardSectionView } from '../../../../../client/views/card-section/CardSectionView';
import { speak } from '../../../../../client/language/messages';
import { readCardData } from '../../../../../shared/stored/card-data';
import type { FakeTrello } from '../../../../support/fake-trello';
import { renderView } from '../../../../support/render-view';
import { boardWithCard } from '../../evidence/fixtures';

afterEach(async () => {
  await speak('en');
  cleanup();
  sessionStorage.clear();
});

/** A pain that is a missing solution. */
const NAME = 'There is no app for it';

async function openHints(trello: FakeTrello): Promise<HTMLElement> {
  renderView(CardSectionView, trello);
  return screen.findByRole('region', { name: 'Hints on the card’s name' });
}

const dismissedOn = (trello: FakeTrello) => {
  const data = readCardData(trello.storedOn('late'));
  return data.state === 'unreadable' ? 'unreadable' : data.item.dismissed;
};

describe('Hints on the card’s name', () => {
  it('say why, and show how to reword it', async () => {
    const region = await openHints(boardWithCard({ name: NAME }));
    const [why, reword] = [...region.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
    expect(why?.length).toBeGreaterThan(20);
    expect(reword?.length).toBeGreaterThan(20);
  });

  it('are none for a good name', async () => {
    renderView(CardSectionView, boardWithCard({ name: 'I wait ten weeks for the money' }));
    await screen.findByRole('region', { name: 'What would make this stronger' });
    expect(screen.queryByRole('region', { name: 'Hints on the card’s name' })).toBeNull();
  });

  it('are silent in another language, and say so', async () => {
    await speak('fr');
    renderView(CardSectionView, boardWithCard({ name: NAME }));
    expect(await screen.findByText(/ne connaissent que l’anglais/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Hints on the card’s name' })).toBeNull();
  });

  it('know the names of the team’s own products', async () => {
    const trello = boardWithCard({ name: 'ZipFo crashes all the time' });
    trello.renameList('relievers', 'Products');
    renderView(CardSectionView, trello);
    await screen.findByRole('region', { name: 'What would make this stronger' });
    expect(screen.queryByRole('region', { name: 'Hints on the card’s name' })).toBeNull();
    cleanup();

    const withProduct = boardWithCard({
      name: 'ZipFo crashes all the time',
      others: [{ id: 'zipfo', name: 'ZipFo', idList: 'relievers', stored: {} }],
    });
    withProduct.renameList('relievers', 'Products');
    await openHints(withProduct);
  });

  it('are dismissed for good, and can be brought back', async () => {
    const trello = boardWithCard({ name: NAME });
    const region = await openHints(trello);
    fireEvent.click(within(region).getByRole('button', { name: 'Dismiss for good' }));
    const undo = within(region).getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await waitFor(() => expect(dismissedOn(trello)).toEqual(['missingSolution']));

    fireEvent.click(undo);
    expect(document.activeElement).toBe(within(region).getByRole('button', { name: 'Dismiss for good' }));
    await waitFor(() => expect(dismissedOn(trello)).toBeUndefined());
  });

  it('stay away when the card is opened again', async () => {
    renderView(CardSectionView, boardWithCard({ name: NAME, item: { dismissed: ['missingSolution'] } }));
    await screen.findByRole('region', { name: 'What would make this stronger' });
    expect(screen.queryByRole('region', { name: 'Hints on the card’s name' })).toBeNull();
  });

  it('come back, with the reason, where that could not be saved', async () => {
    const trello = boardWithCard({ name: NAME });
    const region = await openHints(trello);
    trello.refuse('writeCard', 'Trello is not well');
    fireEvent.click(within(region).getByRole('button', { name: 'Dismiss for good' }));
    expect((await within(region).findByRole('alert')).textContent).toMatch(/^Not saved\. /);
    within(region).getByRole('button', { name: 'Dismiss for good' });
  });
});
