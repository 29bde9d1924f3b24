/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CardSectionView } from '../../../../client/views/card-section/CardSectionView';
import { item } from '../../../support/builders';
import type { FakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { boardWithCard, formIn, storedItem, type } from './fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/**
 * A window in which, from its first write on, answers to readings of the card are held up: each brings what was stored when it was
 * asked for.
 */
function heldUpAfterWriting(trello: FakeTrello) {
  const held: (() => void)[] = [];
  let holds = false;
  const port: FakeTrello = {
    ...trello,
    async readCard(idCard) {
      const stored = await trello.readCard(idCard);
      if (holds) await new Promise<void>((resolve) => held.push(resolve));
      return stored;
    },
    async writeCard(idCard, values) {
      await trello.writeCard(idCard, values);
      holds = true;
    },
  };
  const readings = (count: number) => waitFor(() => expect(held).toHaveLength(count), { interval: 1 });
  return { port, held, readings, letThrough: () => void (holds = false) };
}

describe('a card on which two members log at once', () => {
  it('shows what the other wrote, also where it was read before a save of one’s own came to its end', async () => {
    const trello = boardWithCard();
    const { port, held, readings, letThrough } = heldUpAfterWriting(trello);
    const { container } = renderView(CardSectionView, port);
    await screen.findByRole('form', { name: 'Add evidence' });
    type(formIn(container).who, 'C01');
    fireEvent.submit(screen.getByRole('form', { name: 'Add evidence' }));

    // The save looks for its entry, then the other's write is read; the save's answer arrives first.
    await readings(1);
    trello.overwrite('late', storedItem(item({ evidence: [{ who: 'C01' }, { who: 'C02' }] })));
    trello.render();
    await readings(2);
    letThrough();
    held[0]?.();
    await screen.findByText('Saved');
    held[1]?.();
    await within(screen.getByRole('region', { name: 'Evidence' })).findByText('C02');
  });
});
