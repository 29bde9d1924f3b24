/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CardSectionView } from '../../../../client/views/card-section/CardSectionView';
import { readCardData } from '../../../../shared/stored/card-data';
import { evidence, item } from '../../../support/builders';
import type { FakeTrello } from '../../../support/fake-trello';
import { reloadView, renderView, TODAY } from '../../../support/render-view';
import { boardWithCard, choose, formIn, storedItem, type } from '../evidence/fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

async function openSection(trello: FakeTrello): Promise<HTMLElement> {
  const { container } = renderView(CardSectionView, trello);
  await waitFor(() => expect(screen.queryByText(/Reading this card/)).toBeNull());
  return container;
}

function stored(trello: FakeTrello) {
  const data = readCardData(trello.storedOn('late'));
  if (data.state === 'unreadable') throw new Error(data.problem.why);
  return data.item;
}

function log(container: HTMLElement) {
  return within(within(container).getByRole('list', { name: 'Evidence, newest first' }))
    .getAllByRole('listitem')
    .filter((row) => row.classList.contains('entry'))
    .map((row) => row.textContent ?? '');
}

const THREE_PEOPLE = [
  { who: 'C01', date: '2026-10-01', note: 'I miss my connection' },
  { who: 'C02', date: '2026-11-03', note: 'I leave home earlier' },
  { who: 'C03', date: '2026-09-30', note: 'My boss noticed' },
];

describe('The head of the section', () => {
  it('tells where the card stands, the verdict, the score and the people', async () => {
    const container = await openSection(boardWithCard({ item: { evidence: THREE_PEOPLE } }));
    const head = container.querySelector('header')?.textContent ?? '';
    expect(head).toContain('Pain');
    expect(head).toContain('Repeated');
    expect(head).toMatch(/\d+(\.\d)? of 100/);
    expect(head).toContain('3 people');
  });

  it('shows the word assumption in place of a number where no customer was heard', async () => {
    const container = await openSection(boardWithCard({ item: { fields: { severity: 5 } } }));
    const head = container.querySelector('header')?.textContent ?? '';
    expect(head).toContain('Assumption');
    expect(head).not.toContain('of 100');
  });

  it('counts both sides where customers disagree', async () => {
    const container = await openSection(
      boardWithCard({
        item: {
          evidence: [
            ...THREE_PEOPLE,
            { who: 'C04', stance: 'contradicts' },
            { who: 'C05', stance: 'contradicts' },
          ],
        },
      }),
    );
    const head = container.querySelector('header')?.textContent ?? '';
    expect(head).toContain('contested');
    expect(head).toContain('3 for, 2 against');
    expect(head).toContain('3 people: C01, C02, C03; against: C04, C05');
  });

  it('counts who is against where nobody is for it', async () => {
    const container = await openSection(
      boardWithCard({ item: { evidence: [{ who: 'C04', stance: 'contradicts' }] } }),
    );
    const head = container.querySelector('header')?.textContent ?? '';
    expect(head).toContain('Assumption');
    expect(head).toContain('1 against');
  });

  it('counts an entry as soon as it is added, before Trello has it', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    trello.silence('readCard');
    const form = formIn(container);
    type(form.who, 'C07');
    fireEvent.click(form.add);
    expect(container.querySelector('header')?.textContent).toContain('Heard');
  });
});

describe('Adding evidence', () => {
  it('takes Enter, and puts the cursor back into "who"', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    const form = formIn(container);
    type(form.who, ' C07 ');
    type(form.note, 'I take a taxi twice a week');
    fireEvent.click(form.signal('They spend time or money on it'));
    fireEvent.keyDown(form.note, { key: 'Enter' });

    expect(document.activeElement).toBe(form.who);
    expect(form.who.value).toBe('');
    expect(form.note.value).toBe('');
    await screen.findByText('Saved');
    expect(stored(trello).evidence).toEqual([
      expect.objectContaining({
        who: 'C07',
        kind: 'interview',
        date: TODAY,
        note: 'I take a taxi twice a week',
        signals: ['investment'],
        stance: 'supports',
        customers: 1,
      }),
    ]);
    expect(log(container)).toHaveLength(1);
  });

  it('keeps Shift+Enter for a second line and Enter for the word that an input method composes', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    type(form.who, 'C07');
    fireEvent.keyDown(form.note, { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(form.note, { key: 'Enter', isComposing: true });
    expect(form.who.value).toBe('C07');
    expect(trello.calls.writeCard).toBe(0);
  });

  it('keeps kind and date for the next entry, also on another card', async () => {
    const trello = boardWithCard({
      others: [{ id: 'other', name: 'Wet feet', idList: 'pains', stored: {} }],
    });
    const form = formIn(await openSection(trello));
    choose(form.kind, 'observation');
    type(form.date, '2026-11-03');
    type(form.who, 'C07');
    fireEvent.click(form.add);
    expect([form.kind.value, form.date.value]).toEqual(['observation', '2026-11-03']);
    await screen.findByText('Saved');
    cleanup();

    const next = formIn(await openSection(trello.window({ context: { idCard: 'other' } })));
    expect([next.kind.value, next.date.value]).toEqual(['observation', '2026-11-03']);
  });

  it('asks for how many people when a survey speaks', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    expect(screen.queryByLabelText('How many people')).toBeNull();
    choose(form.kind, 'survey');
    type(form.who, 'Spring survey');
    type(screen.getByLabelText('How many people'), '120');
    fireEvent.click(form.add);
    await screen.findByText('Saved');
    expect(stored(trello).evidence[0]?.customers).toBe(120);
  });

  it('says what is missing and goes there', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    type(form.note, 'Somebody said so');
    fireEvent.click(form.add);
    await screen.findByText(/Say who it is from/);
    expect(document.activeElement).toBe(form.who);
    expect(form.note.value).toBe('Somebody said so');
    expect(trello.calls.writeCard).toBe(0);
  });
});

describe('The evidence log', () => {
  it('shows the newest first: who, how, when, the quote, what it shows', async () => {
    const entries = [...THREE_PEOPLE];
    entries[1] = { ...entries[1]!, ...{ signals: ['workaround'], stance: 'contradicts' } };
    const rows = log(await openSection(boardWithCard({ item: { evidence: entries } })));
    expect(rows[0]).toContain('C02 · interview · 3 Nov 2026');
    expect(rows[0]).toContain('I leave home earlier');
    expect(rows[0]).toContain('They already improvise');
    expect(rows[0]).toContain('Contradicts');
    expect(rows.map((row) => row.slice(0, 3))).toEqual(['C02', 'C01', 'C03']);
  });

  it('deletes two entries one after the other and brings back either', async () => {
    const trello = boardWithCard({ item: { evidence: THREE_PEOPLE } });
    await openSection(trello);
    for (const who of ['C02', 'C03']) {
      fireEvent.click(screen.getByRole('button', { name: new RegExp(`^Delete the entry of ${who}`) }));
      await screen.findByText((_, element) => element?.textContent === `Entry of ${who} deleted.`);
    }
    await waitFor(() => expect(stored(trello).evidence.map(({ who }) => who)).toEqual(['C01']));

    const [first] = screen.getAllByRole('button', { name: 'Undo' });
    fireEvent.click(first as HTMLElement);
    await waitFor(() => expect(stored(trello).evidence.map(({ who }) => who)).toEqual(['C01', 'C02']));
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
  });

  it('deletes an entry and brings it back', async () => {
    const trello = boardWithCard({ item: { evidence: THREE_PEOPLE } });
    const container = await openSection(trello);
    fireEvent.click(screen.getByRole('button', { name: 'Delete the entry of C02, 3 Nov 2026' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await waitFor(() => expect(stored(trello).evidence.map(({ who }) => who)).toEqual(['C01', 'C03']));

    fireEvent.click(undo);
    await waitFor(() =>
      expect(
        stored(trello)
          .evidence.map(({ who }) => who)
          .sort(),
      ).toEqual(['C01', 'C02', 'C03']),
    );
    await waitFor(() => expect(log(container)).toHaveLength(3));
  });
});

describe('Changing a field', () => {
  it('saves at once and says so', async () => {
    const trello = boardWithCard();
    await openSection(trello);
    const severity = within(screen.getByRole('group', { name: 'Severity' }));
    fireEvent.click(severity.getByRole('radio', { name: '4' }));
    expect(screen.getByText('Saving…')).toBeTruthy();
    await screen.findByText('Saved');
    expect(stored(trello).fields).toEqual({ severity: 4 });

    fireEvent.click(screen.getByRole('button', { name: 'Clear Severity' }));
    await waitFor(() => expect(stored(trello).fields).toEqual({}));
  });

  it('shows fields that belong to a certain value only beside it', async () => {
    await openSection(boardWithCard());
    expect(screen.queryByLabelText('Kind of risk')).toBeNull();
    choose(screen.getByLabelText('Category'), 'risk');
    expect(screen.getByLabelText('Kind of risk')).toBeTruthy();
  });

  it('saves text when one leaves it, and not while one types', async () => {
    const trello = boardWithCard({ idList: 'jobs' });
    await openSection(trello);
    const context = screen.getByLabelText<HTMLInputElement>('Context');
    type(context, 'At the stop, in the rain');
    expect(trello.calls.writeCard).toBe(0);
    fireEvent.blur(context);
    await waitFor(() => expect(stored(trello).fields.context).toBe('At the stop, in the rain'));
  });

  it('says why a change was not saved, keeps it in sight, and saves it on request', async () => {
    const trello = boardWithCard();
    await openSection(trello);
    trello.refuse('writeCard', 'Scope not editable');
    fireEvent.click(
      within(screen.getByRole('group', { name: 'Severity' })).getByRole('radio', { name: '4' }),
    );
    await screen.findByText(/Not saved\. Severity: You may only read here/);
    expect(
      within(screen.getByRole('group', { name: 'Severity' })).getByRole<HTMLInputElement>('radio', {
        name: '4',
      }).checked,
    ).toBe(true);
    expect(stored(trello).fields).toEqual({});

    trello.refuse('writeCard');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Saved');
    expect(stored(trello).fields).toEqual({ severity: 4 });
  });

  it('does not count what could not be saved', async () => {
    const trello = boardWithCard({ item: { evidence: THREE_PEOPLE } });
    const container = await openSection(trello);
    const score = () => container.querySelector('.score-figure')?.textContent;
    const before = score();
    trello.refuse('writeCard', 'Scope not editable');
    fireEvent.click(screen.getByRole('radio', { name: '5, unbearable' }));
    await screen.findByText(/Not saved/);
    expect(score()).toBe(before);
  });

  it('keeps text that is too long, and says by how much', async () => {
    const trello = boardWithCard({ idList: 'jobs' });
    await openSection(trello);
    const context = screen.getByLabelText<HTMLInputElement>('Context');
    type(context, 'x'.repeat(312));
    fireEvent.blur(context);
    expect(screen.getByText(/Shorten this by 12 characters/)).toBeTruthy();
    expect(context.value).toHaveLength(312);
    expect(trello.calls.writeCard).toBe(0);
  });

  it('links a reliever to the pains that it addresses', async () => {
    const trello = boardWithCard({
      idList: 'relievers',
      others: [
        {
          id: 'wet',
          name: 'Wet feet',
          idList: 'pains',
          stored: storedItem({ fields: { severity: 5 }, evidence: [], segments: [] }),
        },
        { id: 'party', name: 'Party', idList: 'done', stored: {} },
      ],
    });
    await openSection(trello);
    const addresses = within(await screen.findByRole('group', { name: 'Addresses' }));
    expect(addresses.queryByText('Party')).toBeNull();
    fireEvent.click(addresses.getByRole('checkbox', { name: /Wet feet/ }));
    await waitFor(() => expect(stored(trello).fields.addresses).toEqual(['wet']));
  });
});

describe('When Trello draws the section again', () => {
  it('keeps what is being typed and the cursor', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    const form = formIn(container);
    type(form.who, 'C07');
    type(form.note, 'I take a ta');
    trello.render();
    await waitFor(() => expect(trello.calls.readCard).toBeGreaterThan(1));
    expect(formIn(container).note.value).toBe('I take a ta');
    expect(document.activeElement).toBe(formIn(container).note);
  });

  it('keeps what is being typed and the cursor when the frame is reloaded', async () => {
    const trello = boardWithCard();
    const before = formIn(await openSection(trello));
    type(before.who, 'C07');
    type(before.note, 'I take a ta');

    const { container } = reloadView(CardSectionView, trello.window({ context: { idCard: 'late' } }));
    await waitFor(() => formIn(container));
    const after = formIn(container);
    expect([after.who.value, after.note.value]).toEqual(['C07', 'I take a ta']);
    await waitFor(() => expect(document.activeElement === after.note).toBe(true));
  });

  it('sends an entry again whose saving the reload cut off, and only once', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    trello.silence('writeCard');
    type(form.who, 'C07');
    fireEvent.click(form.add);

    reloadView(CardSectionView, trello.window({ context: { idCard: 'late' } }));
    await waitFor(() => expect(stored(trello).evidence.map(({ who }) => who)).toEqual(['C07']));
    await screen.findByText('Saved');
    const log = screen.getByRole('list', { name: 'Evidence, newest first' });
    expect(within(log).getAllByText('C07')).toHaveLength(1);
  });

  it('shows what another member added meanwhile', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    trello.overwrite('late', storedItem({ fields: {}, evidence: [evidence({ who: 'C99' })], segments: [] }));
    trello.render();
    await waitFor(() => expect(log(container)[0]).toContain('C99'));
  });
});

describe('Who may only read', () => {
  it('sees everything as text and is told why', async () => {
    const container = await openSection(
      boardWithCard({
        item: { fields: { severity: 4, painCategory: 'risk' }, evidence: THREE_PEOPLE },
        context: { canWriteCard: false, canWriteBoard: false },
      }),
    );
    expect(screen.getByText(/You may read this board but not edit it/)).toBeTruthy();
    expect(container.textContent).toContain('4 of 5');
    expect(container.textContent).toContain('Risk');
    expect(log(container)).toHaveLength(3);
    expect(container.querySelectorAll('input, select, textarea')).toHaveLength(0);
    expect(screen.queryByRole('button', { name: /Delete/ })).toBeNull();
  });

  it('is told when not signed in', async () => {
    await openSection(
      boardWithCard({ context: { idMember: null, canWriteCard: false, canWriteBoard: false } }),
    );
    expect(screen.getByText(/You are not signed in to Trello/)).toBeTruthy();
  });

  it('keeps in sight what was typed before the permission was lost', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    type(form.who, 'C07');
    type(form.note, 'I take a taxi');
    trello.changeContext({ canWriteCard: false });
    trello.render();
    await screen.findByText(/You may read this board but not edit it/);
    expect(screen.getByText('C07: I take a taxi')).toBeTruthy();
  });
});

describe('Stored data that cannot be read', () => {
  it('is kept, is shown on request, and cannot be written over', async () => {
    const broken = Object.fromEntries(
      Object.keys(storedItem({ fields: { severity: 1 }, evidence: [], segments: [] })).map((key) => [
        key,
        'not ours <b>',
      ]),
    );
    const trello = boardWithCard({ stored: broken });
    const container = await openSection(trello);
    expect(screen.getByText(/What is stored on this card cannot be read/)).toBeTruthy();
    expect(container.querySelectorAll('input, select, textarea')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Show what is stored' }));
    expect(container.querySelector('pre')?.textContent).toContain('not ours <b>');
    expect(trello.storedOn('late')).toEqual(broken);
    expect(trello.calls.writeCard).toBe(0);
  });

  const BROKEN = { canvas: 'not ours <b>', other: 'somebody else’s' };

  it('can be started over, which can be taken back also after the frame was reloaded', async () => {
    const trello = boardWithCard({ stored: BROKEN });
    await openSection(trello);
    fireEvent.click(await screen.findByRole('button', { name: 'Start over' }));
    await screen.findByRole('form', { name: 'Add evidence' });
    expect(screen.queryByText(/What is stored on this card cannot be read/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Starting over' }));

    reloadView(CardSectionView, trello);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText(/What is stored on this card cannot be read/);
    expect(trello.storedOn('late')).toEqual(BROKEN);
    await screen.findByRole('button', { name: 'Start over' });
  });

  it('is not put back over what was logged since; it can be copied, and forgotten', async () => {
    const trello = boardWithCard({ stored: BROKEN });
    const container = await openSection(trello);
    fireEvent.click(await screen.findByRole('button', { name: 'Start over' }));
    await screen.findByRole('form', { name: 'Add evidence' });
    type(formIn(container).who, 'C07');
    fireEvent.click(formIn(container).add);
    await screen.findByText('Saved');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/Not put back\. Something was saved on this card since/);
    expect(stored(trello).evidence).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Copy what was stored' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>(/select it here/).value).toBe('"not ours <b>"');
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('region', { name: 'Starting over' })).toBeNull();
  });

  it('says why it was not started over, and lets it be tried again', async () => {
    const trello = boardWithCard({ stored: BROKEN });
    await openSection(trello);
    trello.refuse('writeCard', 'Scope not editable');
    fireEvent.click(await screen.findByRole('button', { name: 'Start over' }));
    await screen.findByText(/Not started over\. You may only read here/);
    expect(trello.storedOn('late')).toEqual(BROKEN);
    trello.refuse('writeCard');
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    await screen.findByRole('button', { name: 'Undo' });
  });

  it('cannot be started over by readers', async () => {
    await openSection(boardWithCard({ stored: BROKEN, context: { canWriteCard: false } }));
    await screen.findByRole('button', { name: 'Show what is stored' });
    expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
  });

  it.each([
    ['for who may edit', {}],
    ['for readers', { canWriteCard: false }],
  ])('is counted where only parts of it cannot be read, %s', async (_whom, context) => {
    const [first] = (storedItem(item({ evidence: THREE_PEOPLE })) as { canvas: { e: unknown[] } }).canvas.e;
    const trello = boardWithCard({ stored: { canvas: { v: 2, e: [first, 7, { odd: true }] } }, context });
    const container = await openSection(trello);
    await screen.findByText(/^2 parts of what is stored on this card cannot be read/);
    expect(log(container)).toHaveLength(1);
    const details = screen
      .getByText('What is stored on this card', { selector: 'summary' })
      .closest('details');
    if (!details) throw new Error('no disclosure');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await waitFor(() => expect(container.querySelector('pre')?.textContent).toContain('"odd": true'));
  });
});

describe('A card outside the canvas', () => {
  it('offers to choose what its list stands for', async () => {
    const trello = boardWithCard({ idList: 'done' });
    await openSection(trello);
    expect(screen.getByText('This list is not part of a canvas.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Choose what it stands for' }));
    await waitFor(() =>
      expect(trello.opened).toEqual([
        expect.objectContaining({ as: 'popup', page: 'list-column', args: { idList: 'done' } }),
      ]),
    );
  });

  it('offers nothing to members who may not choose, and keeps the evidence in sight', async () => {
    await openSection(
      boardWithCard({
        idList: 'done',
        item: { evidence: THREE_PEOPLE },
        context: { canWriteBoard: false, canWriteCard: false },
      }),
    );
    expect(screen.queryByRole('button', { name: /Choose/ })).toBeNull();
    expect(screen.getByText('I miss my connection')).toBeTruthy();
  });
});

describe('What cannot be saved', () => {
  it('does not fit: it stays in the form with how much is too much', async () => {
    const notes = Array.from({ length: 3 }, (_, n) => ({ who: `C0${n}`, note: 'y'.repeat(1_200) }));
    const trello = boardWithCard({ item: { evidence: notes } });
    const container = await openSection(trello);
    const form = formIn(container);
    type(form.who, 'C07');
    type(form.note, 'z'.repeat(900));
    fireEvent.click(form.add);
    const problem = await screen.findByText(/This card is full: the entry is \d+ characters too long/);
    expect(form.note.value).toHaveLength(900);
    expect(trello.calls.writeCard).toBe(0);

    const tooMany = Number(/is (\d+) characters/.exec(problem.textContent ?? '')?.[1]);
    type(form.note, 'z'.repeat(900 - tooMany));
    fireEvent.click(form.add);
    await screen.findByText('Saved');
    expect(stored(trello).evidence).toHaveLength(4);
  });

  it('the card is gone: what was typed stays with the reason, and can be sent again', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    type(form.who, 'C07');
    type(form.note, 'I take a taxi');
    trello.remove('late');
    fireEvent.click(form.add);
    await screen.findByText(/Not saved\. This card was archived, deleted or moved/, { selector: 'p' });
    expect(screen.getByText('I take a taxi')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('the card goes while its form is open: the form stays and the reason is said', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    type(formIn(container).note, 'Half a sen');
    trello.remove('late');
    trello.render();
    await screen.findByText('This card can no longer be read');
    expect(formIn(container).note.value).toBe('Half a sen');
  });

  it('Trello does not answer a save: the entry stays and is sent again on request', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    const form = formIn(container);
    trello.refuse('writeCard', 'Scope not editable');
    type(form.who, 'C07');
    fireEvent.click(form.add);
    const again = await screen.findByRole('button', { name: 'Try again' });
    trello.refuse('writeCard');
    fireEvent.click(again);
    await waitFor(() => expect(stored(trello).evidence).toHaveLength(1));
  });

  it('Trello never answers a save: says so', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    trello.silence('writeCard');
    type(form.who, 'C07');
    fireEvent.click(form.add);
    await screen.findByText(/Not saved\. Trello did not answer/, { selector: 'p' });
    expect(screen.getByText('C07')).toBeTruthy();
  });

  it('an entry that was not saved can be put back into the form, changed and added', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    trello.refuse('writeCard', 'Scope not editable');
    type(form.who, 'C07');
    type(form.note, 'I take a taxi');
    fireEvent.click(form.add);
    fireEvent.click(await screen.findByRole('button', { name: 'Change' }));
    expect([form.who.value, form.note.value]).toEqual(['C07', 'I take a taxi']);
    expect(screen.queryByRole('list', { name: 'Evidence not saved yet' })).toBeNull();
  });

  it('Trello never answers the first reading: says so and offers to try again', async () => {
    const trello = boardWithCard();
    trello.silence('readCard');
    renderView(CardSectionView, trello);
    await screen.findByText('Trello does not answer');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('Hostile text', () => {
  const HOSTILE = '<img src=x onerror="document.title=1"><script>1</script>';

  it('is shown as written, everywhere', async () => {
    const container = await openSection(
      boardWithCard({
        idList: 'jobs',
        item: { fields: { context: HOSTILE }, evidence: [{ who: HOSTILE, note: `\u202e${HOSTILE}` }] },
      }),
    );
    expect(container.querySelector('img, script')).toBeNull();
    expect(log(container)[0]).toContain(HOSTILE);
    expect(screen.getByLabelText<HTMLInputElement>('Context').value).toBe(HOSTILE);
    expect(container.querySelector('bdi')?.textContent).toBe(HOSTILE);
  });
});
