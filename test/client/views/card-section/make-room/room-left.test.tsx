/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { SHORT_NOTE } from '../../../../../shared/stored/room';
import { boardWithCard } from '../../evidence/fixtures';
import { fullCard, NOTES, onCard, openSection, words } from './fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const footer = async () => {
  const said = await screen.findByText(/fits? on this card$|^This card is full$/);
  const found = said.closest('footer');
  if (!found) throw new Error('not in a footer');
  return found;
};
const roomFor = (notes: number) => fullCard(notes * SHORT_NOTE + 10);

describe('the room left on a card', () => {
  it('is not mentioned while there is plenty', async () => {
    await openSection(boardWithCard({ item: { evidence: NOTES } }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/more notes fit/)).toBeNull();
    cleanup();
    await openSection(roomFor(16));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/more notes fit/)).toBeNull();
  });

  it.each([
    [15, 'About 15 more notes fit on this card', 'false'],
    [5, 'About 5 more notes fit on this card', 'false'],
    [4, 'About 4 more notes fit on this card', 'true'],
    [1, 'About 1 more note fits on this card', 'true'],
    [0, 'This card is full', 'true'],
  ])('for %i short notes reads “%s”, and stands out: %s', async (notes, expected, scarce) => {
    await openSection(roomFor(notes));
    const found = await footer();
    expect(found.querySelector('summary')?.textContent).toBe(expected);
    expect(found.dataset['scarce']).toBe(scarce);
  });

  it('tells on request what takes it, adding up to what a card holds', async () => {
    await openSection(fullCard(600));
    const rows = within(await footer()).getAllByRole('row', { hidden: true });
    const figures = rows.map((row) => Number(row.querySelector('td')?.textContent?.replace(',', '')));
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual([
      'The words of 3 notes',
      'Who, kind, date and marks',
      'Fields, segments, review',
      'Everything else stored here',
      'Free',
    ]);
    expect(figures[0]).toBe(NOTES.reduce((sum, { note }) => sum + (note?.length ?? 0), 0));
    expect(figures[4]).toBe(600);
    expect(figures.reduce((a, b) => a + b, 0)).toBe(4096);
  });
});

describe('making room before it runs out', () => {
  const LONG = NOTES.map((entry) => ({ ...entry, note: `${entry.note} ${'x'.repeat(400)}` }));

  it('folds the oldest notes, enough for five short ones, after they were shown', async () => {
    const trello = fullCard(30, LONG);
    await openSection(trello);
    fireEvent.click(within(await footer()).getByText('Fold the oldest notes…'));
    const question = screen.getByText('Fold 2 notes?');
    expect(document.activeElement).toBe(question);
    expect(trello.calls.writeCard).toBe(0);
    fireEvent.click(screen.getByText('Fold 2 notes', { selector: 'button' }));
    expect(document.activeElement).toBe((await footer()).querySelector('summary'));
    await screen.findByText(/^2 notes were folded to make room/);
    expect(onCard(trello).evidence.map(({ note }) => note === '')).toEqual([true, true, false]);
    await screen.findByText(/^About \d+ more notes fit/);

    fireEvent.click(screen.getByRole('button', { name: 'Undo the fold' }));
    await screen.findByText('Undone: the folded notes have their words again.');
    expect(words(trello)).toEqual(LONG.map(({ who, note }) => `${who}: ${note}`));
  });

  it('can be cancelled', async () => {
    const trello = fullCard(30, LONG);
    await openSection(trello);
    fireEvent.click(within(await footer()).getByText('Fold the oldest notes…'));
    fireEvent.click(screen.getByText('Cancel'));
    expect(document.activeElement).toBe((await footer()).querySelector('summary'));
    expect(screen.queryByText('Fold 2 notes?')).toBeNull();
    expect(trello.calls.writeCard).toBe(0);
  });

  it('says why when it was not saved, and tries again', async () => {
    const trello = fullCard(30, LONG);
    await openSection(trello);
    fireEvent.click(within(await footer()).getByText('Fold the oldest notes…'));
    trello.refuse('writeCard', 'Scope not editable');
    fireEvent.click(screen.getByText('Fold 2 notes', { selector: 'button' }));
    await screen.findByText(/^Not folded\. You may only read here/);
    trello.refuse('writeCard');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/^2 notes were folded/);
  });

  it('is not offered where no note has words', async () => {
    await openSection(
      fullCard(
        30,
        NOTES.map((entry) => ({ ...entry, note: '' })),
      ),
    );
    expect(within(await footer()).queryByText('Fold the oldest notes…')).toBeNull();
  });

  it('waits for a fold that is under way', async () => {
    const trello = fullCard(30, LONG);
    await openSection(trello);
    fireEvent.click(within(await footer()).getByText('Fold the oldest notes…'));
    trello.silence('writeCard');
    fireEvent.click(screen.getByText('Fold 2 notes', { selector: 'button' }));
    await screen.findByText('Folding 2 notes to make room…');
    await waitFor(async () =>
      expect(within(await footer()).queryByText('Fold the oldest notes…')).toBeNull(),
    );
  });
});
