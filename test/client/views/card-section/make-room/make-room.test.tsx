/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { AddEvidenceView } from '../../../../../client/views/add-evidence/AddEvidenceView';
import { CardSectionView } from '../../../../../client/views/card-section/CardSectionView';
import { item } from '../../../../support/builders';
import type { FakeTrello } from '../../../../support/fake-trello';
import { reloadView, renderView } from '../../../../support/render-view';
import { formIn, storedItem, type } from '../../evidence/fixtures';
import { add, full, fullCard, NOTES, onCard, openSection, sameCard, words } from './fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const WORDS = NOTES.map(({ who, note }) => `${who}: ${note}`);
/** With 50 characters left, an entry of 75 needs the words of the two oldest. */
const FREE = 60;
const QUOTE = 'I take a taxi twice a week and pay it myself';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const question = () => screen.findByRole('heading', { name: 'This entry does not fit on the card' });
/** The question has taken the focus. */
const asked = async () => {
  const heading = await question();
  await waitFor(() => expect(document.activeElement).toBe(heading));
};
const howLong = () =>
  screen.getByRole('region', { name: /does not fit/ }).querySelector('p')?.textContent ?? '';
const outcome = () => screen.getByRole('region', { name: 'Folded notes' });
const folded = (notes: number) =>
  screen.findByText(new RegExp(`^${notes} notes? (was|were) folded to make room`));

/** Adds the entry of C07 to a full card, and folds what is needed. */
async function foldFor(trello: FakeTrello, note = QUOTE): Promise<HTMLElement> {
  const container = await openSection(trello);
  add(container, 'C07', note);
  await press(/^Fold \d notes?…$/);
  await press(/^Fold \d notes? and add$/);
  return container;
}

describe('an entry that does not fit', () => {
  it('stays in the form, and the choices take the focus', async () => {
    const trello = fullCard(FREE);
    const container = await openSection(trello);
    add(container, 'C07', QUOTE);
    await asked();
    expect(howLong()).toMatch(/^The entry of C07 is \d+ characters too long\./);
    expect(formIn(container).note.value).toBe(QUOTE);
    expect(trello.calls.writeCard).toBe(0);
  });

  it('can be shortened: the cursor is in the quote, and by how much follows what is typed', async () => {
    const trello = fullCard(FREE);
    const container = await openSection(trello);
    add(container, 'C07', QUOTE);
    const offer = await button('Shorten the quote');
    const tooMany = Number(/is (\d+) characters too long/.exec(howLong())?.[1]);
    fireEvent.click(offer);
    const { note } = formIn(container);
    expect(document.activeElement).toBe(note);
    expect(screen.queryByRole('heading', { name: /does not fit/ })).toBeNull();
    type(note, QUOTE.slice(0, -5));
    screen.getByText(new RegExp(`the entry is ${tooMany - 5} characters too long`));
    type(note, QUOTE.slice(0, -tooMany));
    expect(screen.queryByText(/too long/)).toBeNull();
    fireEvent.keyDown(note, { key: 'Enter' });
    await screen.findByText('Saved');
    expect(words(trello)).toEqual([...WORDS, `C07: ${QUOTE.slice(0, -tooMany)}`]);
  });

  it('is no longer asked about when one goes on typing, and what is typed never loses the cursor', async () => {
    const container = await openSection(fullCard(FREE));
    add(container, 'C07', QUOTE);
    await asked();
    const { note } = formIn(container);
    type(note, 'Short');
    type(note, QUOTE);
    await screen.findByText(/the entry is \d+ characters too long/);
    expect(screen.queryByRole('heading', { name: /does not fit/ })).toBeNull();
    expect(document.activeElement).toBe(note);
  });

  it('is asked about once more at the next attempt to add it', async () => {
    const container = await openSection(fullCard(FREE));
    add(container, 'C07', QUOTE);
    await press('Shorten the quote');
    fireEvent.keyDown(formIn(container).note, { key: 'Enter' });
    await asked();
  });

  it('cannot be shortened where its quote is shorter than what is too much', async () => {
    const container = await openSection(fullCard(5));
    add(container, 'C07', 'So.');
    await question();
    expect(screen.queryByRole('button', { name: /^Shorten/ })).toBeNull();
    await button('Fold 1 note…');
  });

  it('is refused with the figure where even folding every note is too little', async () => {
    const container = await openSection(fullCard(FREE));
    add(container, 'C07', 'y'.repeat(300));
    await question();
    const tooMany = Number(/is (\d+) characters too long/.exec(howLong())?.[1]);
    const freed = NOTES.reduce((sum, { note }) => sum + (note?.length ?? 0), 0);
    screen.getByText(
      `Folding all 3 notes of the card would still leave ${tooMany - freed} characters too many. Deleting an entry that is no longer needed makes room.`,
    );
    expect(screen.queryByRole('button', { name: /^Fold (all )?\d/ })).toBeNull();
    await press('Cancel');
    expect(document.activeElement).toBe(formIn(container).note);
  });
});

describe('folding notes for it', () => {
  it('first shows word for word what would go, and changes nothing when it is cancelled', async () => {
    const trello = fullCard(FREE);
    const container = await openSection(trello);
    add(container, 'C07', QUOTE);
    await press('Fold 1 note…');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Fold 1 note?' }));
    const list = within(screen.getByRole('list', { name: 'Words that go' }));
    expect(list.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'C02 · interview · 1 Oct 2026I leave home earlier',
    ]);
    await press('Cancel');
    expect(document.activeElement).toBe(formIn(container).note);
    expect(formIn(container).note.value).toBe(QUOTE);
    expect(words(trello)).toEqual(WORDS);
  });

  it('takes the words of the oldest, adds the entry, keeps what counts, and goes on to the next', async () => {
    const trello = fullCard(FREE);
    const before = onCard(trello).evidence;
    const container = await foldFor(trello);
    expect(document.activeElement).toBe(formIn(container).who);
    expect(formIn(container).note.value).toBe('');
    await folded(1);
    const [first, second, ...others] = before;
    expect(onCard(trello).evidence).toEqual([
      first,
      { ...second, note: '' },
      ...others,
      expect.objectContaining({ who: 'C07', note: QUOTE }),
    ]);
    expect(container.querySelector('header')?.textContent).toContain('4 people: C01, C02, C03, C07');
  });

  it('copies the notes before they go, or shows them to be copied by hand', async () => {
    const copied: string[] = [];
    document.execCommand = () => {
      copied.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    };
    const container = await openSection(fullCard(FREE));
    add(container, 'C07', QUOTE);
    await press('Fold 1 note…');
    await press('Copy these notes');
    expect(copied).toEqual(['C02, interview, 1 Oct 2026\nI leave home earlier']);
    screen.getByText('Copied');
    document.execCommand = () => false;
    await press('Copy these notes');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/select it here/).value).toBe(copied[0]);
  });

  it('leaves a note alone that somebody changed meanwhile, and then the entry waits with the reason', async () => {
    const trello = fullCard(FREE);
    const container = await openSection(trello);
    add(container, 'C07', QUOTE);
    await press('Fold 1 note…');
    const changed = NOTES.map((entry) =>
      entry.who === 'C02' ? { ...entry, note: 'I leave an hour early' } : entry,
    );
    trello.overwrite('late', full(item({ evidence: changed }), FREE));
    await press('Fold 1 note and add');
    await screen.findByText(/^Not saved\. This card is full/);
    expect(words(trello)[1]).toBe('C02: I leave an hour early');
    expect(screen.queryByRole('region', { name: 'Folded notes' })).toBeNull();
    screen.getByText(QUOTE);
    await button('Make room for the entry of C07');
  });

  it('keeps the entry and the words where Trello does not answer, and nothing is known', async () => {
    const trello = fullCard(FREE);
    const writeCard = trello.writeCard.bind(trello);
    // The write arrives, its answer does not.
    trello.writeCard = async (idCard, values) => {
      await writeCard(idCard, values);
      trello.writeCard = writeCard;
      return new Promise(() => undefined);
    };
    await foldFor(trello);
    await screen.findByText(/^Not saved\. Trello did not answer/);
    await folded(1);
    await press('Try again');
    await screen.findByText('Saved');
    expect(words(trello)).toEqual([WORDS[0], 'C02: ', WORDS[2], `C07: ${QUOTE}`]);
    expect(screen.queryByRole('list', { name: 'Evidence not saved yet' })).toBeNull();
  });

  it('is gone on with after a reload of the frame that cut it off', async () => {
    const trello = fullCard(FREE);
    trello.silence('writeCard');
    await foldFor(trello);
    reloadView(CardSectionView, sameCard(trello));
    await folded(1);
    expect(words(trello)).toEqual([WORDS[0], 'C02: ', WORDS[2], `C07: ${QUOTE}`]);
  });

  it('shows hostile words as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const container = await openSection(fullCard(FREE, [{ who: hostile, note: hostile.repeat(3) }]));
    add(container, hostile, QUOTE);
    await press('Fold 1 note…');
    expect(container.querySelector('.make-room img')).toBeNull();
    expect(screen.getByRole('list', { name: 'Words that go' }).textContent).toContain(hostile.repeat(3));
  });
});

describe('undoing a fold', () => {
  it('puts the words back and the new entry into the form, where the two do not fit together', async () => {
    const trello = fullCard(FREE);
    const container = await foldFor(trello);
    await folded(1);
    await press('Undo the fold');
    expect(document.activeElement).toBe(outcome());
    await screen.findByText(/^Undone.*does not fit beside them: it is off the card and back in the form\.$/);
    expect(words(trello)).toEqual(WORDS);
    const { who, note } = formIn(container);
    expect([who.value, note.value]).toEqual(['C07', QUOTE]);
    await press('Done');
    expect(document.activeElement).toBe(who);
    expect(screen.queryByRole('region', { name: 'Folded notes' })).toBeNull();
  });

  it('leaves alone what stands in the form: the entry waits with what is not saved', async () => {
    const trello = fullCard(FREE);
    const container = await foldFor(trello);
    await folded(1);
    type(formIn(container).who, 'C08');
    await press('Undo the fold');
    await screen.findByText(/it is off the card and below, with what is not saved\.$/);
    expect(formIn(container).who.value).toBe('C08');
    const waiting = within(screen.getByRole('list', { name: 'Evidence not saved yet' }));
    waiting.getByText(QUOTE);
    waiting.getByText(/^Not saved\. It was taken off the card/);
    waiting.getByRole('button', { name: 'Make room for the entry of C07' });
  });

  it('leaves the new entry on the card where both fit by now', async () => {
    const trello = fullCard(FREE);
    await foldFor(trello);
    await folded(1);
    trello.overwrite('late', storedItem(onCard(trello)));
    trello.render();
    await waitFor(() => expect(screen.queryByText(/^This card is full$/)).toBeNull());
    await press('Undo the fold');
    await screen.findByText('Undone: the folded notes have their words again.');
    expect(words(trello)).toEqual([...WORDS, `C07: ${QUOTE}`]);
  });

  it('is still possible after a reload of the frame', async () => {
    const trello = fullCard(FREE);
    await foldFor(trello);
    await folded(1);
    reloadView(CardSectionView, sameCard(trello));
    await folded(1);
    await press('Undo the fold');
    await screen.findByText(/back in the form/);
    expect(words(trello)).toEqual(WORDS);
  });

  it('keeps the entry that it takes off the card when the frame is reloaded on the way', async () => {
    const trello = fullCard(FREE);
    await foldFor(trello);
    await folded(1);
    const writeCard = trello.writeCard.bind(trello);
    trello.writeCard = async (idCard, values) => {
      await writeCard(idCard, values);
      return new Promise(() => undefined);
    };
    await press('Undo the fold');
    await waitFor(() => expect(words(trello)).toEqual(WORDS));
    const { container } = reloadView(CardSectionView, sameCard(trello));
    await screen.findByText(/back in the form/);
    expect(formIn(container).note.value).toBe(QUOTE);
    expect(words(trello)).toEqual(WORDS);
  });

  it('keeps that entry also when Trello gave no answer and the member leaves it so', async () => {
    const trello = fullCard(FREE);
    const container = await foldFor(trello);
    await folded(1);
    const writeCard = trello.writeCard.bind(trello);
    trello.writeCard = async (idCard, values) => {
      await writeCard(idCard, values);
      return new Promise(() => undefined);
    };
    await press('Undo the fold');
    await screen.findByText(/^Not undone\. Trello did not answer/);
    await waitFor(() => expect(screen.queryAllByText(QUOTE)).toEqual([]));
    await press('Leave it so');
    await screen.findByText(/back in the form/);
    expect(formIn(container).note.value).toBe(QUOTE);
  });

  it('says by how much the words do not fit any more, changes nothing and keeps them', async () => {
    const trello = fullCard(FREE);
    await foldFor(trello);
    await folded(1);
    const { evidence } = onCard(trello);
    const now = item({ evidence: evidence.filter(({ who }) => who !== 'C07') });
    trello.overwrite('late', full(now, 12));
    trello.render();
    await waitFor(() => expect(screen.queryAllByText(QUOTE)).toEqual([]));
    await press('Undo the fold');
    await screen.findByText(/^Not undone\. The words do not fit any more: they are 8 characters too many/);
    expect(words(trello)[1]).toBe('C02: ');
    await press('Leave it so');
    await folded(1);
    await button('Undo the fold');
  });

  it('passes over a note that somebody wrote anew', async () => {
    const trello = fullCard(FREE);
    await foldFor(trello);
    await folded(1);
    const anew = onCard(trello).evidence.map((entry) =>
      entry.who === 'C02' ? { ...entry, note: 'New' } : entry,
    );
    trello.overwrite('late', storedItem(item({ evidence: anew })));
    trello.render();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Folded notes' })).toBeNull());
  });

  it('is over when the member is done with it, also after a reload', async () => {
    const trello = fullCard(FREE);
    const container = await foldFor(trello);
    await folded(1);
    await press('Done');
    expect(document.activeElement).toBe(formIn(container).who);
    reloadView(CardSectionView, sameCard(trello));
    await screen.findByText('This card is full');
    expect(screen.queryByRole('region', { name: 'Folded notes' })).toBeNull();
  });

  it('goes back fold by fold', async () => {
    const trello = fullCard(FREE);
    const container = await foldFor(trello);
    await folded(1);
    add(container, 'C08', 'And I take it too, every week');
    await press(/^Fold \d notes?…$/);
    await press(/^Fold \d notes? and add$/);
    await waitFor(() => expect(words(trello)).toHaveLength(5));
    await screen.findByText(/folded to make room/);
    await press('Undo the fold');
    await screen.findByText(/back in the form/);
    expect(words(trello)).toEqual([WORDS[0], 'C02: ', WORDS[2], `C07: ${QUOTE}`]);
    await press('Done');
    await folded(1);
  });
});

describe('a card that filled up before the entry got there', () => {
  async function addTooLate(trello: FakeTrello, now: Record<string, unknown>): Promise<HTMLElement> {
    const container = await openSection(trello);
    trello.overwrite('late', now);
    add(container, 'C07', QUOTE);
    await screen.findByText(/^Not saved\. This card is full/);
    return container;
  }
  const evidence = NOTES;

  it('offers the same choices where the entry waits', async () => {
    const trello = fullCard(500);
    const container = await addTooLate(trello, full(item({ evidence }), FREE));
    await press('Make room for the entry of C07');
    await asked();
    await press('Fold 1 note…');
    await press('Fold 1 note and add');
    expect(document.activeElement).toBe(formIn(container).who);
    await folded(1);
    expect(words(trello)).toEqual([WORDS[0], 'C02: ', WORDS[2], `C07: ${QUOTE}`]);
    expect(screen.queryByRole('list', { name: 'Evidence not saved yet' })).toBeNull();
  });

  it('puts it back into the form to be shortened, unless something else stands there', async () => {
    const trello = fullCard(500);
    const container = await addTooLate(trello, full(item({ evidence }), FREE));
    await press('Make room for the entry of C07');
    await press('Shorten the quote');
    expect(document.activeElement).toBe(formIn(container).note);
    expect(formIn(container).note.value).toBe(QUOTE);
    expect(screen.queryByRole('list', { name: 'Evidence not saved yet' })).toBeNull();
  });

  it('adds it as it is where there is room again', async () => {
    const trello = fullCard(500);
    await addTooLate(trello, full(item({ evidence }), FREE));
    trello.overwrite('late', full(item({ evidence }), 500));
    await press('Make room for the entry of C07');
    await screen.findByRole('heading', { name: 'There is room again' });
    await press('Add it');
    await screen.findByText('Saved');
    expect(words(trello)).toEqual([...WORDS, `C07: ${QUOTE}`]);
  });
});

describe('where there is no room and no way to make it', () => {
  it('the popup keeps the entry and says where room is made', async () => {
    const trello = fullCard(FREE);
    const { container } = renderView(AddEvidenceView, trello);
    await waitFor(() => formIn(container));
    add(container, 'C07', QUOTE);
    await screen.findByText(
      /^This card is full: the entry is \d+ characters too long\. Shorten the quote, or make room on the card: at the foot of its Canvas Signals section\.$/,
    );
    expect(document.activeElement).toBe(formIn(container).note);
    expect(formIn(container).note.value).toBe(QUOTE);
  });
});
