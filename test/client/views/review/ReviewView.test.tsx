/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { ReviewView } from '../../../../client/views/review/ReviewView';
import { fingerprintOf } from '../../../../shared/review/fingerprint';
import { readCardData } from '../../../../shared/stored/card-data';
import { customers } from '../../../support/builders';
import type { FakeTrello } from '../../../support/fake-trello';
import { reloadView, renderView, TODAY } from '../../../support/render-view';
import { choose, type } from '../evidence/fixtures';
import { boardToReview, reviewOn } from './fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const THREE = [{ id: 'first' }, { id: 'second' }, { id: 'third' }];

async function open(trello: FakeTrello) {
  const view = renderView(ReviewView, trello);
  await screen.findByText(/^\d+ to review/);
  return view;
}
const shown = () => screen.getByRole('heading', { level: 2 }).textContent;
const card = (name: string) => screen.findByRole('heading', { level: 2, name });
const mark = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const note = () => screen.getByLabelText<HTMLTextAreaElement>('Note (optional)');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const filter = (label: string, option: string) => {
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: label });
  const found = [...select.options].find(({ text }) => text === option);
  choose(select, found?.value ?? 'no such option');
};
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

describe('the queue', () => {
  it('counts at the top, and begins with what is to be reviewed', async () => {
    await open(
      boardToReview([
        { id: 'done already', review: {} },
        { id: 'new' },
        { id: 'changed', review: { nameThen: 'as it was' } },
      ]),
    );
    screen.getByText('1 to review · 1 outdated · 1 reviewed');
    expect(shown()).toBe('new');
    expect(said()).toContain('1 of 3');
  });

  it('shows what a coach judges a card by', async () => {
    const evidence = [{ who: 'C07', note: 'I wait ten weeks', kind: 'interview' as const }, ...customers(2)];
    const { container } = await open(
      boardToReview([{ id: 'late', item: { fields: { severity: 4, costs: ['time'] }, evidence } }]),
    );
    expect(container.querySelector('.review-card-line')?.textContent).toBe('PainRepeated');
    screen.getByText('4 of 5 (1 a nuisance, 5 unbearable)');
    screen.getByText('Time');
    screen.getByText('I wait ten weeks');
    expect(screen.queryByRole('button', { name: /Delete/ })).toBeNull();
  });

  it('names the cards that a pain reliever addresses', async () => {
    await open(
      boardToReview(
        [
          { id: 'late', name: 'The bus is late' },
          { id: 'app', idList: 'relievers', item: { fields: { addresses: ['late'] } } },
        ],
        {
          lists: [
            { id: 'relievers', name: 'Pain relievers' },
            { id: 'pains', name: 'Pains' },
          ],
        },
      ),
    );
    await card('app');
    screen.getByText('The bus is late', { selector: 'dd' });
  });

  it('goes to the next card and back without closing, and stops at both ends', async () => {
    await open(boardToReview(THREE));
    press('Previous');
    expect(shown()).toBe('first');
    press('Next');
    await card('second');
    press('Next');
    await card('third');
    expect(said()).toContain('3 of 3');
    press('Next');
    expect(shown()).toBe('third');
    press('Previous');
    await card('second');
  });

  it('filters by column, canvas, verdict and review', async () => {
    await open(
      boardToReview(
        [
          { id: 'guess a', idList: 'pains-a' },
          { id: 'heard a', idList: 'pains-a', item: { evidence: customers(1) }, review: {} },
          { id: 'job b', idList: 'jobs-b' },
        ],
        {
          lists: [
            { id: 'pains-a', name: 'Pains - Team A' },
            { id: 'jobs-b', name: 'Jobs - Team B' },
          ],
        },
      ),
    );
    filter('Canvas', 'Team B');
    await card('job b');
    filter('Canvas', 'All canvases');
    filter('Column', 'Pains');
    await card('guess a');
    filter('Verdict', 'Heard');
    await card('heard a');
    filter('Review', 'Not reviewed or outdated');
    await screen.findByText('No card is like that');
    press('Clear filters');
    await card('guess a');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Review' }));
  });

  it('opens the card, and comes back to it', async () => {
    const trello = boardToReview(THREE);
    await open(trello);
    press('Next');
    await card('second');
    press('Open card');
    await waitFor(() => expect(trello.shownCards).toEqual(['second']));
    reloadView(ReviewView, trello);
    await card('second');
  });

  it('leaves out what cannot be read, and says so', async () => {
    const trello = boardToReview([{ id: 'broken' }, { id: 'fine' }]);
    trello.overwrite('broken', { canvas: 'not ours' });
    await open(trello);
    screen.getByText('1 card cannot be read and is left out.');
    expect(said()).toContain('1 of 1');
  });

  it('says so when there is nothing to review', async () => {
    renderView(ReviewView, boardToReview([{ id: 'other', idList: 'done' }]));
    await screen.findByText('There is nothing to review yet');
  });

  it('says that Trello does not answer, and tries again on request', async () => {
    const trello = boardToReview(THREE);
    trello.refuse('cards', 'Trello is not well');
    renderView(ReviewView, trello);
    await screen.findByText('Trello does not answer');
    trello.refuse('cards');
    press('Try again');
    await card('first');
  });

  it('goes on to the card behind when the one that is shown is archived', async () => {
    const trello = boardToReview(THREE);
    await open(trello);
    press('Next');
    await card('second');
    trello.remove('second');
    trello.render();
    trello.render();
    await card('third');
    expect(said()).toContain('2 of 2');
  });

  it('keeps the card that is shown when a change by others takes it out of the filter', async () => {
    const trello = boardToReview([{ id: 'first' }, { id: 'second' }]);
    await open(trello);
    filter('Verdict', 'Assumption');
    const heard = boardToReview([{ id: 'first', item: { evidence: customers(1) } }]);
    trello.overwrite('first', heard.storedOn('first'));
    trello.render();
    trello.render();
    await screen.findByText('Heard', { selector: '.verdict' });
    expect(shown()).toBe('first');
    press('Next');
    await card('second');
    expect(said()).toContain('1 of 1');
  });
});

describe('a review', () => {
  it('is saved with who, when and of what; the next card’s mark has the cursor then', async () => {
    const trello = boardToReview(THREE);
    await open(trello);
    fireEvent.click(mark('Reword'));
    type(note(), '  Say who waits. ');
    press('Save');
    await card('second');
    expect(reviewOn(trello, 'first')).toEqual({
      mark: 'reword',
      note: 'Say who waits.',
      by: 'member1',
      date: TODAY,
      of: fingerprintOf({ name: 'first', fields: {}, evidence: [] }),
    });
    expect(said()).toContain('Saved as “Reword”. 2 of 3');
    screen.getByText('2 to review · 0 outdated · 1 reviewed');
    expect(document.activeElement).toBe(mark('Needs evidence'));
    expect(note().value).toBe('');
  });

  it('is saved by Enter in the note; Shift and Enter begin a new line', async () => {
    const trello = boardToReview(THREE);
    await open(trello);
    fireEvent.click(mark('Good'));
    expect(fireEvent.keyDown(note(), { key: 'Enter', shiftKey: true })).toBe(true);
    fireEvent.keyDown(note(), { key: 'Enter' });
    await card('second');
    expect(reviewOn(trello, 'first')?.mark).toBe('good');
  });

  it('leaves the filter’s next card in its place', async () => {
    const trello = boardToReview(THREE);
    await open(trello);
    filter('Review', 'Not reviewed or outdated');
    fireEvent.click(mark('Good'));
    press('Save');
    await card('second');
    expect(said()).toContain('1 of 2');
  });

  it('keeps the coach on the last card where nothing else is to be reviewed', async () => {
    await open(boardToReview([{ id: 'only' }]));
    fireEvent.click(mark('Good'));
    press('Save');
    await waitFor(() => expect(said()).toContain('No further card is to be reviewed here.'));
    expect(shown()).toBe('only');
  });

  it('does not take the coach away who went on while it was being saved', async () => {
    const trello = boardToReview(THREE);
    await open(trello);
    fireEvent.click(mark('Good'));
    press('Save');
    press('Next');
    await card('second');
    press('Next');
    await card('third');
    await waitFor(() => screen.getByText('2 to review · 0 outdated · 1 reviewed'));
    expect(shown()).toBe('third');
  });

  it('is outdated at once when somebody changes the card between reading and saving', async () => {
    const trello = boardToReview([{ id: 'first' }]);
    await open(trello);
    const heard = boardToReview([{ id: 'first', item: { evidence: customers(1) } }]);
    trello.overwrite('first', heard.storedOn('first'));
    fireEvent.click(mark('Good'));
    press('Save');
    await screen.findByText('Outdated', { selector: '.review-outdated' });
    const data = readCardData(trello.storedOn('first'));
    expect(data).toMatchObject({ item: { evidence: [{ who: 'C01' }], review: { mark: 'good' } } });
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const { container } = await open(
      boardToReview([
        {
          id: 'late',
          name: hostile,
          item: { fields: { painCategory: 'obstacle' }, evidence: [{ who: hostile, note: hostile }] },
          review: { note: hostile },
        },
      ]),
    );
    expect(shown()).toBe(hostile);
    expect(container.querySelector('img')).toBeNull();
  });
});
