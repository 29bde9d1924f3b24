import { within, fireEvent } from '@testing-library/preact';
import type { Item } from '../../../../shared/schemas/item';
import { cardValues } from '../../../../shared/stored/card-data';
import type { PortContext } from '../../../../client/trello/port';
import { item, type ItemParts } from '../../../support/builders';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';

/** What Trello stores for an item. */
export const storedItem = (value: Item) => cardValues({}, value);

/** A board with a card in each kind of list; the view is that of the pain `late`. */
export function boardWithCard(
  options: {
    readonly item?: ItemParts;
    readonly stored?: Readonly<Record<string, unknown>>;
    readonly name?: string;
    readonly idList?: string;
    readonly context?: Partial<PortContext>;
    readonly others?: NonNullable<FakeTrelloOptions['cards']>;
  } = {},
): FakeTrello {
  return createFakeTrello({
    lists: [
      { id: 'jobs', name: 'Customer jobs' },
      { id: 'pains', name: 'Customer pains' },
      { id: 'relievers', name: 'Pain relievers' },
      { id: 'done', name: 'Done last week' },
    ],
    cards: [
      {
        id: 'late',
        name: options.name ?? 'The bus is late',
        idList: options.idList ?? 'pains',
        stored: options.stored ?? storedItem(item(options.item)),
      },
      ...(options.others ?? []),
    ],
    context: { idCard: 'late', ...options.context },
  });
}

/** Types into a control as a member would, as far as the view can tell. */
export function type(control: HTMLElement, text: string): void {
  control.focus();
  fireEvent.input(control, { target: { value: text } });
}

export function choose(control: HTMLElement, value: string): void {
  fireEvent.change(control, { target: { value } });
}

/** The evidence form's controls. */
export function formIn(container: HTMLElement) {
  const form = within(within(container).getByRole('form', { name: 'Add evidence' }));
  return {
    who: form.getByLabelText<HTMLInputElement>('Who'),
    kind: form.getByLabelText<HTMLSelectElement>('Kind'),
    date: form.getByLabelText<HTMLInputElement>('Date'),
    note: form.getByLabelText<HTMLTextAreaElement>('What they said or did'),
    signal: (name: string) => form.getByRole<HTMLInputElement>('checkbox', { name }),
    add: form.getByRole('button', { name: 'Add' }),
  };
}
