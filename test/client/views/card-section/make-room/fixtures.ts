import { screen, waitFor } from '@testing-library/preact';
import { CardSectionView } from '../../../../../client/views/card-section/CardSectionView';
import type { Evidence } from '../../../../../shared/schemas/evidence';
import type { Item } from '../../../../../shared/schemas/item';
import { readCardData } from '../../../../../shared/stored/card-data';
import { CARD_LIMIT, charactersUsed } from '../../../../../shared/stored/room';
import { item as itemOf } from '../../../../support/builders';
import type { FakeTrello } from '../../../../support/fake-trello';
import { renderView } from '../../../../support/render-view';
import { boardWithCard, formIn, storedItem, type } from '../../evidence/fixtures';

/** Three interviews of which the oldest day stands second, each with a note of its own length. */
export const NOTES: readonly Partial<Evidence>[] = [
  { who: 'C01', date: '2026-10-02', note: 'I miss my connection, and then the next one' },
  { who: 'C02', date: '2026-10-01', note: 'I leave home earlier', signals: ['workaround'] },
  { who: 'C03', date: '2026-10-03', note: 'My boss noticed' },
];

/** What another program keeps on the card, so that `free` characters are left beside the item. */
export function full(item: Item, free: number): Record<string, unknown> {
  const own = storedItem(item);
  const length = CARD_LIMIT - free - charactersUsed({ ...own, others: '' });
  return { ...own, others: 'x'.repeat(length) };
}

/** The pain `late` with these entries and so many characters left. */
export function fullCard(free: number, evidence: readonly Partial<Evidence>[] = NOTES): FakeTrello {
  return boardWithCard({ stored: full(itemOf({ fields: { severity: 4 }, evidence }), free) });
}

export function onCard(trello: FakeTrello): Item {
  const data = readCardData(trello.storedOn('late'));
  if (data.state === 'unreadable') throw new Error(data.problem.why);
  return data.item;
}

/** Who said what, as it is stored. */
export const words = (trello: FakeTrello) =>
  onCard(trello).evidence.map(({ who, note }) => `${who}: ${note}`);

export async function openSection(trello: FakeTrello): Promise<HTMLElement> {
  const { container } = renderView(CardSectionView, trello);
  await waitFor(() => screen.getByRole('form', { name: 'Add evidence' }));
  await import('../../../../../client/views/card-section/make-room/room-views');
  return container;
}

/** Types an entry and presses Enter in its quote. */
export function add(container: HTMLElement, who: string, note: string): void {
  const form = formIn(container);
  type(form.who, who);
  type(form.note, note);
  form.add.click();
}

/** The same card in another frame of this tab. */
export const sameCard = (trello: FakeTrello) => trello.window({ context: { idCard: 'late' } });
