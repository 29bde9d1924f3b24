/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { AddEvidenceView } from '../../../../client/views/add-evidence/AddEvidenceView';
import { readCardData } from '../../../../shared/stored/card-data';
import type { FakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { boardWithCard, formIn, type } from '../evidence/fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

async function openPopup(trello: FakeTrello): Promise<HTMLElement> {
  const { container } = renderView(AddEvidenceView, trello);
  await waitFor(() => expect(screen.queryByText(/Reading this card/)).toBeNull());
  return container;
}

function whoIsStored(trello: FakeTrello): string[] {
  const data = readCardData(trello.storedOn('late'));
  return data.state === 'unreadable' ? [] : data.item.evidence.map(({ who }) => who);
}

describe('The popup for adding evidence', () => {
  it('begins with the cursor in "who"', async () => {
    const form = formIn(await openPopup(boardWithCard()));
    await waitFor(() => expect(document.activeElement === form.who).toBe(true));
  });

  it('says "Added" and stays open for the next entry', async () => {
    const trello = boardWithCard();
    const form = formIn(await openPopup(trello));
    for (const who of ['C07', 'C08']) {
      type(form.who, who);
      fireEvent.keyDown(form.note, { key: 'Enter' });
      await screen.findByText('Added');
      expect(document.activeElement).toBe(form.who);
    }
    expect(whoIsStored(trello)).toEqual(['C07', 'C08']);
    expect(trello.closed).toEqual([]);
  });

  it('closes with Escape', async () => {
    const trello = boardWithCard();
    const form = formIn(await openPopup(trello));
    fireEvent.keyDown(form.who, { key: 'Escape' });
    expect(trello.closed).toEqual(['popup']);
  });

  it('keeps what was typed when it is not saved, and says why', async () => {
    const trello = boardWithCard();
    const form = formIn(await openPopup(trello));
    trello.remove('late');
    type(form.who, 'C07');
    type(form.note, 'I take a taxi');
    fireEvent.click(form.add);
    await screen.findByText(/Not saved\. This card was archived/, { selector: 'p' });
    expect(screen.getByText('I take a taxi')).toBeTruthy();
  });

  it('says that Trello does not answer, and tries again on request', async () => {
    const trello = boardWithCard();
    trello.refuse('lists', 'Trello is not well');
    trello.silence('readCard');
    renderView(AddEvidenceView, trello);
    await screen.findByRole('button', { name: 'Try again' });
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('keeps the form when the card goes while it is open, and says so', async () => {
    const trello = boardWithCard();
    const form = formIn(await openPopup(trello));
    type(form.note, 'Half a sen');
    trello.remove('late');
    trello.render();
    await screen.findByText('This card can no longer be read');
    expect(form.note.value).toBe('Half a sen');
  });

  it.each<[what: string, lose: (trello: FakeTrello) => void, why: RegExp]>([
    [
      'the permission was lost',
      (trello) => trello.changeContext({ canWriteCard: false }),
      /You may read this board but not edit it/,
    ],
    ['the card left the canvas', (trello) => trello.moveCard('late', 'done'), /not part of a canvas/],
    [
      'what is stored became unreadable',
      (trello) => trello.overwrite('late', { canvas: 'not ours' }),
      /What is stored on this card cannot be read/,
    ],
  ])('keeps in sight what was typed before %s', async (_what, lose, why) => {
    const trello = boardWithCard();
    const form = formIn(await openPopup(trello));
    type(form.who, 'C07');
    type(form.note, 'I take a taxi');
    lose(trello);
    trello.render();
    await screen.findByText(why);
    expect(screen.getByText('C07: I take a taxi')).toBeTruthy();
  });

  it('tells readers why they cannot add', async () => {
    await openPopup(boardWithCard({ context: { canWriteCard: false } }));
    expect(screen.getByText(/You may read this board but not edit it/)).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('says that a list outside the canvas does not count', async () => {
    await openPopup(boardWithCard({ idList: 'done' }));
    expect(screen.getByText('This list is not part of a canvas.')).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('leaves stored data alone that it cannot read', async () => {
    const keys = Object.keys(boardWithCard({ item: { fields: { severity: 1 } } }).storedOn('late'));
    const trello = boardWithCard({ stored: Object.fromEntries(keys.map((key) => [key, 'not ours'])) });
    await openPopup(trello);
    expect(screen.getByText(/What is stored on this card cannot be read/)).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
  });
});
