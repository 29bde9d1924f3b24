/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { useServices } from '../../../../client/services';
import { ReviewPanel } from '../../../../client/views/review/ReviewPanel';
import { readCardData } from '../../../../shared/stored/card-data';
import type { PortContext } from '../../../../client/trello/port';
import { customers } from '../../../support/builders';
import type { FakeTrello } from '../../../support/fake-trello';
import { reloadView, renderView, TODAY } from '../../../support/render-view';
import { type } from '../evidence/fixtures';
import { boardToReview, reviewOn, type Pain } from './fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const board = (pain: Partial<Pain> = {}, context: Partial<PortContext> = {}): FakeTrello =>
  boardToReview([{ id: 'late', ...pain }], { context: { idCard: 'late', ...context } });

/** The panel as a card’s section shows it. */
function Section() {
  const port = useServices().port as FakeTrello;
  const [item, setItem] = useState(() => {
    const data = readCardData(port.storedOn('late'));
    if (data.state === 'unreadable') throw new Error(data.problem.why);
    return data.item;
  });
  return <ReviewPanel idCard="late" name="late" item={item} onSaved={(saved) => setItem(saved.item)} />;
}

const show = (trello: FakeTrello) => renderView(Section, trello);
const mark = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const note = () => screen.getByLabelText<HTMLTextAreaElement>('Note (optional)');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const line = (container: Element) => container.querySelector('.present-review-line')?.textContent;

describe('the present review', () => {
  it('tells mark, note, when and who, by the name that Trello has now', async () => {
    const { container } = show(board({ review: { mark: 'needsEvidence', note: 'Ask two more' } }));
    await screen.findByText('Ada Coach');
    expect(line(container)).toBe('Needs evidenceby Ada Coach, 3 Nov 2026');
    screen.getByText('Ask two more', { selector: 'p' });
  });

  it.each([
    ['the member who looks', 'member1', 'by you'],
    ['somebody who is no longer a member', 'gone', 'by somebody who left the board'],
  ])('of %s says so', async (_whom, by, words) => {
    const { container } = show(board({ review: { by } }));
    await waitFor(() => expect(line(container)).toContain(words));
  });

  it('says so when Trello does not hand out names', async () => {
    const trello = board({ review: {} });
    trello.refuse('members', 'Trello is not well');
    show(trello);
    await screen.findByText('somebody whose name Trello did not give');
  });

  it('is marked where the card changed after it; the form is then empty', async () => {
    show(board({ review: { mark: 'reword', note: 'Too vague', nameThen: 'Buses' } }));
    await screen.findByText('Outdated');
    screen.getByText('The card’s name, fields or evidence changed after this review.');
    expect([mark('Reword').checked, note().value]).toEqual([false, '']);
  });
});

describe('the form', () => {
  it('begins with the present review, and changes it', async () => {
    const trello = board({ review: { mark: 'reword', note: 'Too vague' } });
    show(trello);
    expect([mark('Reword').checked, note().value]).toEqual([true, 'Too vague']);
    fireEvent.click(mark('Good'));
    type(note(), 'Now it is clear');
    press('Save');
    await screen.findByText('Saved');
    expect(reviewOn(trello, 'late')).toMatchObject({
      mark: 'good',
      note: 'Now it is clear',
      by: 'member1',
      date: TODAY,
    });
    expect(screen.queryByText('Not saved yet')).toBeNull();
  });

  it('reviews the card with its fields and evidence: it is not outdated afterwards', async () => {
    const parts = { fields: { severity: 4, costs: ['time' as const] }, evidence: customers(2) };
    show(board({ item: parts }));
    fireEvent.click(mark('Good'));
    press('Save');
    await screen.findByText('Saved');
    expect(screen.queryByText('Outdated')).toBeNull();
    expect(mark('Good').checked).toBe(true);
  });

  it('asks for a mark before it saves', async () => {
    const trello = board();
    show(trello);
    press('Save');
    await screen.findByText('Choose one of the three.');
    expect(document.activeElement).toBe(mark('Needs evidence'));
    expect(trello.calls.writeCard).toBe(0);
  });

  it('counts the note’s characters and says how many are too many', async () => {
    const trello = board();
    show(trello);
    fireEvent.click(mark('Good'));
    type(note(), 'n'.repeat(302));
    await screen.findByText('302 of 300 characters');
    screen.getByText('Shorten the note by 2 characters: 300 are kept.');
    press('Save');
    expect(document.activeElement).toBe(note());
    expect(trello.calls.writeCard).toBe(0);
  });

  it('keeps what was typed when Trello reloads the frame', async () => {
    const trello = board();
    show(trello);
    fireEvent.click(mark('Reword'));
    type(note(), 'Say who waits');
    await waitFor(() => expect(note().value).toBe('Say who waits'));
    reloadView(Section, trello.window({ context: { idCard: 'late' } }));
    expect([mark('Reword').checked, note().value]).toEqual([true, 'Say who waits']);
    screen.getByText('Not saved yet');
  });

  it('keeps what was typed for the member who typed it', () => {
    const trello = board();
    show(trello);
    type(note(), 'Say who waits');
    reloadView(Section, trello.window({ context: { idCard: 'late', idMember: 'coach' } }));
    expect(note().value).toBe('');
  });

  it('says why it was not saved, keeps the text, and tries again', async () => {
    const trello = board();
    trello.refuse('writeCard', 'Trello is not well');
    show(trello);
    fireEvent.click(mark('Good'));
    type(note(), 'Clear');
    press('Save');
    await screen.findByText(/^Not saved\./);
    expect(note().value).toBe('Clear');
    trello.refuse('writeCard');
    press('Try again');
    await screen.findByText('Saved');
    expect(reviewOn(trello, 'late')?.note).toBe('Clear');
  });

  it('removes the review, with what it said in the form to bring it back', async () => {
    const trello = board({ review: { mark: 'reword', note: 'Too vague' } });
    show(trello);
    press('Remove the review');
    await screen.findByText('Nobody has reviewed this card yet.');
    expect(reviewOn(trello, 'late')).toBeUndefined();
    expect(document.activeElement).toBe(mark('Reword'));
    expect(note().value).toBe('Too vague');
    press('Save');
    await waitFor(() =>
      expect(reviewOn(trello, 'late')).toMatchObject({ mark: 'reword', note: 'Too vague' }),
    );
  });

  it('leaves what others changed on the card meanwhile', async () => {
    const trello = board();
    show(trello);
    const rated = boardToReview([{ id: 'late', item: { fields: { severity: 5 } } }]);
    trello.overwrite('late', { ...rated.storedOn('late'), others: 1 });
    fireEvent.click(mark('Good'));
    press('Save');
    await screen.findByText('Saved');
    expect(trello.storedOn('late')).toMatchObject({ others: 1, canvas: { f: { se: 5 } } });
  });
});

describe('who may not write', () => {
  it.each<[string, Partial<PortContext>, RegExp]>([
    ['a reader', { canWriteCard: false }, /You may read this board but not edit it/],
    ['a visitor', { idMember: null, canWriteCard: false }, /You are not signed in/],
    ['a reader on another card', { idCard: null, canWriteBoard: false }, /You may read this board/],
  ])('as %s sees the review and why there is no form', async (_who, context, why) => {
    show(board({ review: { note: 'Ask two more' } }, context));
    screen.getByText(why);
    screen.getByText('Ask two more');
    expect(screen.queryByRole('form')).toBeNull();
    await screen.findByText('Ada Coach');
  });
});
