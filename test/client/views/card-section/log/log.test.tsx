/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CardSectionView } from '../../../../../client/views/card-section/CardSectionView';
import { loadDayReader } from '../../../../../client/ui/typed-day';
import { readCardData } from '../../../../../shared/stored/card-data';
import { item } from '../../../../support/builders';
import type { FakeTrello } from '../../../../support/fake-trello';
import { reloadView, renderView, TODAY } from '../../../../support/render-view';
import { boardWithCard, choose, formIn, storedItem, type } from '../../evidence/fixtures';

// A machine may be busy.
configure({ asyncUtilTimeout: 5_000 });

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
  return data.item.evidence;
}

const ENTRIES = [
  { who: 'C01', date: '2026-10-01', note: 'I miss my connection', signals: ['consequence' as const] },
  { who: 'C02', date: '2026-11-03', note: 'I leave home earlier', kind: 'survey' as const },
  { who: 'c01', date: '2026-11-05', note: 'It is fine', stance: 'contradicts' as const },
];

const notesIn = (container: HTMLElement) =>
  [...container.querySelectorAll('.entry-note')].map((note) => note.textContent);

const changeForm = () => within(screen.getByRole('form', { name: 'Change the entry' }));
const openChange = () =>
  fireEvent.click(screen.getByRole('button', { name: 'Change the entry of C02, 3 Nov 2026' }));
const noteToChange = () => changeForm().getByLabelText<HTMLTextAreaElement>('What they said or did');

describe('Looking at the log', () => {
  it('keeps the entries of a customer together, and can start with the oldest', async () => {
    const container = await openSection(boardWithCard({ item: { evidence: ENTRIES } }));
    expect(notesIn(container)).toEqual(['It is fine', 'I miss my connection', 'I leave home earlier']);
    expect(container.textContent).toContain('c01 · 2 entries');
    fireEvent.click(screen.getByRole('button', { name: 'Oldest first' }));
    expect(notesIn(container)).toEqual(['I miss my connection', 'It is fine', 'I leave home earlier']);
    expect(screen.getByRole('list', { name: 'Evidence, oldest first' })).toBeTruthy();
  });

  it.each([
    ['Filter: how learnt', 'survey', 'I leave home earlier'],
    ['Filter: side', 'contradicts', 'It is fine'],
    ['Filter: signal', 'consequence', 'I miss my connection'],
  ])('shows by %s only what is %s, says so, and shows all again', async (label, value, note) => {
    const container = await openSection(boardWithCard({ item: { evidence: ENTRIES } }));
    choose(screen.getByLabelText(label), value);
    expect(notesIn(container)).toEqual([note]);
    expect(container.textContent).toContain('1 of 3 entries');
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(notesIn(container)).toHaveLength(3);
  });

  it('stays as one looks at it when the frame is reloaded', async () => {
    const trello = boardWithCard({ item: { evidence: ENTRIES } });
    await openSection(trello);
    choose(screen.getByLabelText('Filter: side'), 'contradicts');
    const { container } = reloadView(CardSectionView, trello);
    await screen.findByText('1 of 3 entries');
    expect(notesIn(container)).toEqual(['It is fine']);
  });

  it('counts every entry in the score, whatever shows', async () => {
    const container = await openSection(boardWithCard({ item: { evidence: ENTRIES } }));
    const before = container.querySelector('header')?.textContent;
    choose(screen.getByLabelText('Filter: how learnt'), 'experiment');
    expect(notesIn(container)).toEqual([]);
    expect(container.querySelector('header')?.textContent).toBe(before);
  });
});

describe('Changing an entry', () => {
  it('happens in its place, is saved under the same id, and gives the focus back', async () => {
    const trello = boardWithCard({ item: { evidence: ENTRIES } });
    await openSection(trello);
    openChange();
    expect(document.activeElement).toBe(noteToChange());
    type(noteToChange(), 'I leave home an hour earlier');
    fireEvent.click(changeForm().getByRole('checkbox', { name: 'They already improvise' }));
    fireEvent.click(changeForm().getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(stored(trello)[1]).toEqual(
        expect.objectContaining({
          id: 'e2',
          who: 'C02',
          kind: 'survey',
          date: '2026-11-03',
          note: 'I leave home an hour earlier',
          signals: ['workaround'],
        }),
      ),
    );
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Change the entry of C02, 3 Nov 2026'),
    );
    expect(stored(trello)).toHaveLength(3);
  });

  it('counts at once, before Trello has it', async () => {
    const trello = boardWithCard({ item: { evidence: [ENTRIES[1]!] } });
    const container = await openSection(trello);
    trello.silence('readCard');
    openChange();
    fireEvent.click(changeForm().getByRole('radio', { name: 'Contradicts' }));
    fireEvent.click(changeForm().getByRole('button', { name: 'Save' }));
    expect(container.querySelector('header')?.textContent).toContain('1 against');
  });

  it('is given up by Escape and by Cancel', async () => {
    const trello = boardWithCard({ item: { evidence: ENTRIES } });
    const container = await openSection(trello);
    for (const giveUp of [
      () => fireEvent.keyDown(noteToChange(), { key: 'Escape' }),
      () => fireEvent.click(changeForm().getByRole('button', { name: 'Cancel' })),
    ]) {
      openChange();
      type(noteToChange(), 'Never mind');
      giveUp();
      expect(screen.queryByRole('form', { name: 'Change the entry' })).toBeNull();
      expect(notesIn(container)).toContain('I leave home earlier');
    }
    expect(trello.calls.writeCard).toBe(0);
  });

  it('says what has to be put right and stays open', async () => {
    const trello = boardWithCard({ item: { evidence: ENTRIES } });
    await openSection(trello);
    openChange();
    type(changeForm().getByLabelText('Who'), '  ');
    fireEvent.click(changeForm().getByRole('button', { name: 'Save' }));
    expect(document.activeElement).toBe(changeForm().getByLabelText('Who'));
    expect(changeForm().getByText(/Say who it is from/)).toBeTruthy();
    expect(trello.calls.writeCard).toBe(0);
  });

  it('stays open with the reason where Trello refuses it, and is saved then', async () => {
    const trello = boardWithCard({ item: { evidence: ENTRIES } });
    await openSection(trello);
    openChange();
    type(noteToChange(), 'I leave at six');
    trello.refuse('writeCard', 'Scope not editable');
    fireEvent.click(changeForm().getByRole('button', { name: 'Save' }));
    await screen.findByText(/^Not saved/, { selector: '[role=alert]' });
    expect(noteToChange().value).toBe('I leave at six');
    trello.refuse('writeCard');
    fireEvent.click(changeForm().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(stored(trello)[1]?.note).toBe('I leave at six'));
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Change the entry' })).toBeNull());
  });

  it('survives a reload of the frame', async () => {
    const trello = boardWithCard({ item: { evidence: ENTRIES } });
    await openSection(trello);
    openChange();
    type(noteToChange(), 'I leave at');
    reloadView(CardSectionView, trello);
    await screen.findByRole('form', { name: 'Change the entry' });
    expect(noteToChange().value).toBe('I leave at');
  });

  it('brings an entry back that somebody deleted meanwhile', async () => {
    const trello = boardWithCard({ item: { evidence: ENTRIES } });
    await openSection(trello);
    openChange();
    type(noteToChange(), 'I leave at six');
    trello.overwrite('late', storedItem(item({ evidence: [ENTRIES[0]!] })));
    fireEvent.click(changeForm().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(stored(trello).map(({ note }) => note)).toContain('I leave at six'));
  });

  it('does not fit: says by how much, and nothing is written', async () => {
    const trello = boardWithCard({ item: { evidence: [{ note: 'x'.repeat(1_900) }, ENTRIES[1]!] } });
    await openSection(trello);
    openChange();
    type(noteToChange(), '"'.repeat(1_500));
    fireEvent.click(changeForm().getByRole('button', { name: 'Save' }));
    expect(changeForm().getByText(/This card is full: the entry is [\d,]+ characters too long/)).toBeTruthy();
    expect(trello.calls.writeCard).toBe(0);
  });
});

describe('Saying who', () => {
  const others = [
    {
      id: 'wet',
      name: 'Wet feet',
      idList: 'pains',
      stored: storedItem(
        item({
          evidence: [
            { who: 'C09', date: '2026-11-01' },
            { who: 'Team', kind: 'teamOpinion' },
          ],
        }),
      ),
    },
    {
      id: 'ride',
      name: 'Get to work',
      idList: 'jobs',
      stored: storedItem(item({ evidence: [{ who: 'c02', date: '2026-11-09' }] })),
    },
  ];

  it('is completed from the customers of the whole board, each once and the team not', async () => {
    const container = await openSection(boardWithCard({ item: { evidence: ENTRIES }, others }));
    const { who } = formIn(container);
    const offered = () =>
      [...container.querySelectorAll(`[id="${who.getAttribute('list')}"] option`)].map((option) =>
        option.getAttribute('value'),
      );
    await waitFor(() => expect(offered()).toEqual(['c01', 'c02', 'C09']));
  });

  it('is warned gently of a full name, and the name is still taken', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    const form = formIn(container);
    type(form.who, 'C07');
    expect(container.textContent).not.toContain('looks like a person’s name');
    type(form.who, 'Anna Fischer');
    await screen.findByText(/looks like a person’s name.*Use a code such as C07/);
    fireEvent.click(form.add);
    await waitFor(() => expect(stored(trello).map(({ who }) => who)).toEqual(['Anna Fischer']));
  });
});

describe('Saying what', () => {
  it('has a hint on what somebody would do, with a question about what happened; the note is still taken', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    const form = formIn(container);
    type(form.who, 'C07');
    type(form.note, 'Sounds great, I would use it.');
    await screen.findByText(/what somebody would do.*Ask for the last time/);
    await screen.findByText(/what somebody thinks of an idea.*Ask for what happened/);
    fireEvent.click(form.add);
    await waitFor(() =>
      expect(stored(trello).map(({ note }) => note)).toEqual(['Sounds great, I would use it.']),
    );
    expect(container.textContent).not.toContain('what somebody would do');
  });
});

describe('Saying when', () => {
  beforeAll(() => loadDayReader());

  it('takes words, shows which day they mean, and stores that day', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    const form = formIn(container);
    type(form.who, 'C07');
    type(form.date, 'yesterday');
    await screen.findByText('Means 22 Nov 2026');
    fireEvent.click(form.add);
    await waitFor(() => expect(stored(trello).map(({ date }) => date)).toEqual(['2026-11-22']));
    expect(formIn(container).date.value).toBe('2026-11-22');
  });

  it('stays as typed when one leaves the field, so that the button under the pointer does not move away', async () => {
    const { date } = formIn(await openSection(boardWithCard()));
    type(date, '3 Nov');
    await screen.findByText('Means 3 Nov 2026');
    fireEvent.blur(date);
    expect(date.value).toBe('3 Nov');
    expect(screen.getByText('Means 3 Nov 2026')).toBeTruthy();
  });

  it.each([
    ['soon', /Give the day/],
    ['0001-01-01', /from 1900 on/],
    ['2026-02-31', /Give the day/],
    ['2026-11-24', /has not come yet/],
    ['2999-01-01', /has not come yet/],
  ])('refuses %j and says why', async (text, why) => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    type(form.who, 'C07');
    type(form.date, text);
    fireEvent.click(form.add);
    expect(document.activeElement).toBe(form.date);
    expect(screen.getByText(why)).toBeTruthy();
    expect(trello.calls.writeCard).toBe(0);
  });

  it('takes today, the latest day there is', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    type(form.who, 'C07');
    type(form.date, TODAY);
    fireEvent.click(form.add);
    await waitFor(() => expect(stored(trello)).toHaveLength(1));
  });
});

describe('The words of an entry', () => {
  it('are explained behind a "?", and go away with Escape', async () => {
    await openSection(boardWithCard());
    const help = screen.getByRole('button', {
      name: 'What the words of an entry mean',
    });
    fireEvent.click(help);
    const survey = await screen.findByText(/Many answers to questions that were fixed beforehand/);
    expect(screen.getByText(/They already give time or money for it/)).toBeTruthy();
    expect(screen.getByText(/It speaks against the card and lowers its score/)).toBeTruthy();
    fireEvent.keyDown(survey, { key: 'Escape' });
    expect(screen.queryByText(/Many answers to questions/)).toBeNull();
    expect(document.activeElement).toBe(help);
  });
});
