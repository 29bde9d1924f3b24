import { fireEvent, screen, within } from '@testing-library/preact';
import { InterviewView } from '../../../../client/views/interview/InterviewView';
import type { Evidence } from '../../../../shared/schemas/evidence';
import { readCardData } from '../../../../shared/stored/card-data';
import { item, type ItemParts } from '../../../support/builders';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { storedItem, type as typeInto } from '../evidence/fixtures';

/** A card of the board below. */
export interface BoardCard {
  readonly id: string;
  readonly name?: string;
  readonly idList?: string;
  readonly item?: ItemParts;
}

/** A board with lists for jobs and pains and one beside the canvas. Cards are pains unless they say otherwise. */
export function boardToLog(cards: readonly BoardCard[], options: FakeTrelloOptions = {}): FakeTrello {
  return createFakeTrello({
    lists: [
      { id: 'jobs', name: 'Customer jobs' },
      { id: 'pains', name: 'Customer pains' },
      { id: 'done', name: 'Done last week' },
    ],
    cards: cards.map(({ id, name = id, idList = 'pains', item: parts }) => ({
      id,
      name,
      idList,
      ...(parts ? { stored: storedItem(item(parts)) } : {}),
    })),
    ...options,
  });
}

/** Opens the view and waits for its form. */
export async function open(trello: FakeTrello) {
  const view = renderView(InterviewView, trello);
  await screen.findByLabelText('Customer');
  return view;
}

/** The evidence that Trello now stores on a card. */
export function loggedOn(trello: FakeTrello, idCard: string): readonly Evidence[] {
  const data = readCardData(trello.storedOn(idCard));
  if (data.state === 'unreadable') throw new Error(data.problem.why);
  return data.item.evidence;
}

/** Types into the control of this label. */
export const fill = (label: string, text: string) => typeInto(screen.getByLabelText(label), text);
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
export const tick = (name: string) => fireEvent.click(box(name));

/** What was said about a ticked card. */
export function about(name: string) {
  const group = within(screen.getByRole('group', { name }));
  return {
    group,
    note: group.getByLabelText<HTMLTextAreaElement>('What they said or did'),
    say: (text: string) => typeInto(group.getByLabelText('What they said or did'), text),
    choose: (chip: string) => fireEvent.click(group.getByLabelText(chip)),
  };
}
