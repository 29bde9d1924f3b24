/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { InterviewView } from '../../../../client/views/interview/InterviewView';
import { createFakeTrello } from '../../../support/fake-trello';
import { reloadView, renderView, TODAY } from '../../../support/render-view';
import { choose } from '../evidence/fixtures';
import { about, boardToLog, box, fill, loggedOn, open, press, tick } from './fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const saved = (cards: number) =>
  screen.findByRole('heading', { name: `Saved on ${cards} card${cards === 1 ? '' : 's'}` });
const kind = () => screen.getByLabelText<HTMLSelectElement>('Kind');
const date = () => screen.getByLabelText<HTMLInputElement>('Date');
const who = () => screen.getByLabelText<HTMLInputElement>('Customer');

describe('an interview', () => {
  it('is saved on each card that was ticked, and on no other', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'wet' }, { id: 'dear' }]);
    await open(trello);
    fill('Customer', 'C07');
    tick('late');
    about('late').say('I wait ten weeks');
    about('late').choose('They already improvise');
    tick('dear');
    about('dear').choose('Contradicts');
    press('Save');
    await saved(2);
    expect(loggedOn(trello, 'late')).toEqual([
      {
        id: expect.any(String),
        who: 'C07',
        kind: 'interview',
        date: TODAY,
        customers: 1,
        note: 'I wait ten weeks',
        signals: ['workaround'],
        stance: 'supports',
      },
    ]);
    expect(loggedOn(trello, 'dear')).toEqual([
      expect.objectContaining({ who: 'C07', note: '', signals: [], stance: 'contradicts' }),
    ]);
    expect(loggedOn(trello, 'wet')).toEqual([]);
  });

  it('warns gently of a full name and of a note on what somebody would do; both are saved as they are', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    await open(trello);
    fill('Customer', 'Anna Fischer');
    await screen.findByText(/looks like a person’s name.*Use a code such as C07/);
    tick('late');
    about('late').say('I would use it every day');
    await screen.findByText(/what somebody would do.*Ask for the last time/);
    press('Save');
    await saved(1);
    expect(loggedOn(trello, 'late')).toEqual([
      expect.objectContaining({ who: 'Anna Fischer', note: 'I would use it every day' }),
    ]);
  });

  it('has no such hint for a survey, which asks for opinions', async () => {
    await open(boardToLog([{ id: 'late' }]));
    choose(kind(), 'observation');
    tick('late');
    about('late').say('I would use it every day');
    await screen.findByText(/what somebody would do/);
    choose(kind(), 'survey');
    await waitFor(() => expect(screen.queryByText(/what somebody would do/)).toBeNull());
  });

  it('has one customer, kind and day for all its cards', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'wet' }]);
    await open(trello);
    fill('Customer', '  C07 ');
    choose(kind(), 'observation');
    fill('Date', '2026-11-03');
    tick('late');
    tick('wet');
    press('Save');
    await saved(2);
    for (const card of ['late', 'wet']) {
      expect(loggedOn(trello, card)).toEqual([
        expect.objectContaining({ who: 'C07', kind: 'observation', date: '2026-11-03' }),
      ]);
    }
  });

  it('has no day that is still to come', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    await open(trello);
    fill('Customer', 'C07');
    fill('Date', '2031-01-01');
    tick('late');
    press('Save');
    await screen.findByText(/That day has not come yet/);
    expect(loggedOn(trello, 'late')).toEqual([]);
  });

  it('stands beside what others logged', async () => {
    const trello = boardToLog([{ id: 'late', item: { evidence: [{ who: 'C01', note: 'first' }] } }]);
    await open(trello);
    fill('Customer', 'C07');
    tick('late');
    press('Save');
    await saved(1);
    expect(loggedOn(trello, 'late').map((entry) => entry.who)).toEqual(['C01', 'C07']);
  });

  it('asks for the number of people where the kind speaks for many', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    await open(trello);
    fill('Customer', 'Survey in May');
    choose(kind(), 'survey');
    fill('How many people', '40');
    tick('late');
    press('Save');
    await saved(1);
    expect(loggedOn(trello, 'late')[0]?.customers).toBe(40);
  });

  it('begins with the customer, as an interview of today', async () => {
    await open(boardToLog([{ id: 'late' }]));
    expect(document.activeElement).toBe(who());
    expect([kind().value, date().value]).toEqual(['interview', TODAY]);
  });

  it('counts what is saved while it saves', async () => {
    const trello = boardToLog(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })));
    await open(trello);
    fill('Customer', 'C07');
    for (const card of ['a', 'b', 'c', 'd', 'e', 'f']) tick(card);
    press('Save');
    const counts = new Set<string | null>();
    await waitFor(
      () => {
        counts.add(screen.queryByText(/^\d of 6 saved$/)?.textContent ?? null);
        expect(screen.queryByText('Saved on 6 cards')).not.toBeNull();
      },
      { interval: 1 },
    );
    expect(counts).toContain('0 of 6 saved');
    expect(counts.size).toBeGreaterThan(2);
  });

  it('makes room for the next one: the customer is cleared, kind and day stay', async () => {
    await open(boardToLog([{ id: 'late' }]));
    fill('Customer', 'C07');
    fill('Date', '2026-11-03');
    tick('late');
    press('Save');
    const heading = await saved(1);
    expect(document.activeElement).toBe(heading);
    press('Log another interview');
    expect([who().value, kind().value, date().value]).toEqual(['', 'interview', '2026-11-03']);
    expect(box('late').checked).toBe(false);
    expect(document.activeElement).toBe(who());
  });
});

describe('what is typed', () => {
  it('survives a reload of the frame', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'wet' }]);
    await open(trello);
    fill('Customer', 'C07');
    fill('Date', '2026-11-03');
    tick('late');
    about('late').say('I wait ten weeks');
    about('late').choose('They already improvise');
    fill('Name of the card', 'The driver smokes');
    reloadView(InterviewView, trello);
    await screen.findByLabelText('Customer');
    expect([who().value, date().value]).toEqual(['C07', '2026-11-03']);
    expect(about('late').note.value).toBe('I wait ten weeks');
    expect(box('They already improvise').checked).toBe(true);
    expect(box('wet').checked).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>('Name of the card').value).toBe('The driver smokes');
  });

  it('is forgotten once all is saved', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    await open(trello);
    fill('Customer', 'C07');
    tick('late');
    press('Save');
    await saved(1);
    expect(sessionStorage).toHaveLength(0);
    reloadView(InterviewView, trello);
    await screen.findByLabelText('Customer');
    expect(who().value).toBe('');
    expect(box('late').checked).toBe(false);
  });

  it('is each member’s own', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    await open(trello);
    fill('Customer', 'C07');
    reloadView(InterviewView, trello.window({ context: { idMember: 'somebody else' } }));
    await screen.findByLabelText('Customer');
    expect(who().value).toBe('');
  });

  it('comes back when a card is unticked by mistake and ticked again', async () => {
    await open(boardToLog([{ id: 'late' }]));
    tick('late');
    about('late').say('I wait ten weeks');
    tick('late');
    expect(screen.queryByRole('group', { name: 'late' })).toBeNull();
    tick('late');
    expect(about('late').note.value).toBe('I wait ten weeks');
  });

  it('of an unticked card is not saved', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'wet' }]);
    await open(trello);
    fill('Customer', 'C07');
    tick('late');
    about('late').say('I wait ten weeks');
    tick('late');
    tick('wet');
    press('Save');
    await saved(1);
    expect(loggedOn(trello, 'late')).toEqual([]);
  });

  it('can be emptied, and brought back', async () => {
    await open(boardToLog([{ id: 'late' }]));
    fill('Customer', 'C07');
    tick('late');
    press('Start over');
    expect(who().value).toBe('');
    expect(box('late').checked).toBe(false);
    press('Undo');
    expect(who().value).toBe('C07');
    expect(box('late').checked).toBe(true);
  });

  it('stays as long as the card that it is about has left the board', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'wet' }]);
    await open(trello);
    tick('late');
    about('late').say('I wait ten weeks');
    trello.remove('late');
    reloadView(InterviewView, trello);
    await screen.findByText('Ticked, but no longer on the canvas');
    expect(about('late').note.value).toBe('I wait ten weeks');
  });
});

describe('Save', () => {
  it('says that nothing is ticked', async () => {
    await open(boardToLog([{ id: 'late' }]));
    fill('Customer', 'C07');
    press('Save');
    expect(screen.getByRole('alert').textContent).toContain('Tick the cards that came up');
    expect(document.activeElement).toBe(screen.getByLabelText('Find a card'));
    tick('late');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks for the customer first, and puts the cursor there', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    await open(trello);
    tick('late');
    press('Save');
    expect(document.activeElement).toBe(who());
    expect(who().getAttribute('aria-invalid')).toBe('true');
    screen.getByText(/Say who it is from/);
    expect(trello.calls.writeCard).toBe(0);
  });

  it('says which quote is too long, and saves nothing until it is shorter', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'wet' }]);
    await open(trello);
    fill('Customer', 'C07');
    tick('late');
    tick('wet');
    about('wet').say('x'.repeat(2_001));
    press('Save');
    about('wet').group.getByText('Shorten the quote to 2,000 characters.');
    expect(document.activeElement).toBe(about('wet').note);
    expect(trello.calls.writeCard).toBe(0);
    about('wet').say('short');
    press('Save');
    await saved(2);
  });
});

describe('a card that cannot be saved', () => {
  it('stays with its reason while the others are saved, and is saved by another try', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'full' }]);
    trello.overwrite('full', { somebodyElses: 'x'.repeat(4_040) });
    await open(trello);
    fill('Customer', 'C07');
    tick('late');
    tick('full');
    about('full').say('I wait ten weeks');
    press('Save');
    const heading = await screen.findByRole('heading', { name: 'Saved on 1 of 2 cards' });
    expect(document.activeElement).toBe(heading);
    about('full').group.getByText(/Not saved\. This card is full/);
    expect(about('full').note.value).toBe('I wait ten weeks');
    expect(screen.queryByRole('group', { name: 'late' })).toBeNull();

    trello.overwrite('full', {});
    press('Try again');
    await saved(2);
    expect(loggedOn(trello, 'full')).toEqual([expect.objectContaining({ note: 'I wait ten weeks' })]);
    expect(loggedOn(trello, 'late')).toHaveLength(1);
  });

  it('is not doubled by another try when the first one did arrive', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    await open(trello);
    fill('Customer', 'C07');
    tick('late');
    about('late').say('I wait ten weeks');
    const writeCard = trello.writeCard.bind(trello);
    // The write arrives, its answer does not.
    trello.writeCard = async (idCard, values) => {
      await writeCard(idCard, values);
      trello.writeCard = writeCard;
      return new Promise(() => undefined);
    };
    press('Save');
    await screen.findByText('Nothing was saved');
    expect(loggedOn(trello, 'late')).toHaveLength(1);
    about('late').say('I wait twelve weeks');
    press('Try again');
    await saved(1);
    expect(loggedOn(trello, 'late').map(({ note }) => note)).toEqual(['I wait twelve weeks']);
  });

  it('leaves the form as it was when nothing at all could be saved', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    await open(trello);
    fill('Customer', 'C07');
    tick('late');
    trello.refuse('writeCard', 'Trello is not well');
    press('Save');
    await screen.findByRole('heading', { name: 'Nothing was saved' });
    press('Back to the form');
    expect(who().value).toBe('C07');
    trello.refuse('writeCard');
    fill('Customer', 'C08');
    press('Save');
    await saved(1);
    expect(loggedOn(trello, 'late').map((entry) => entry.who)).toEqual(['C08']);
  });

  it('can be left out', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'gone' }]);
    await open(trello);
    fill('Customer', 'C07');
    tick('late');
    tick('gone');
    trello.remove('gone');
    press('Save');
    await screen.findByText(/This card was archived, deleted or moved/);
    tick('gone');
    press('Finish without them');
    await saved(1);
    expect(sessionStorage).toHaveLength(0);
  });

  it('is still there after a reload, with the cards that are saved counted', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'gone' }]);
    await open(trello);
    fill('Customer', 'C07');
    tick('late');
    tick('gone');
    about('gone').say('I wait ten weeks');
    trello.remove('gone');
    press('Save');
    await screen.findByText('Saved on 1 of 2 cards');
    reloadView(InterviewView, trello);
    await screen.findByText('Saved on 1 of 2 cards');
    expect(about('gone').note.value).toBe('I wait ten weeks');
    expect(loggedOn(trello, 'late')).toHaveLength(1);
  });
});

describe('the board', () => {
  it('counts the cards while it is read', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    trello.silence('readCard');
    renderView(InterviewView, trello);
    await screen.findByText('0 of 1 cards read');
  });

  it('that cannot be read is read again on request', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    trello.refuse('cards', 'Trello is not well');
    renderView(InterviewView, trello);
    await screen.findByText('Trello does not answer');
    trello.refuse('cards');
    press('Try again');
    await screen.findByRole('checkbox', { name: 'late' });
  });

  it('without columns says what to do', async () => {
    const trello = createFakeTrello({ lists: [{ id: 'x', name: 'Doing' }] });
    renderView(InterviewView, trello);
    await screen.findByText('No list of this board stands for a column yet');
    press('Choose what the lists stand for');
    await waitFor(() => expect(trello.opened).toEqual([expect.objectContaining({ page: 'settings' })]));
  });

  it('without cards says what to do, and notes names already', async () => {
    await open(boardToLog([]));
    screen.getByText('No cards on this canvas yet');
    fill('Name of the card', 'The bus is late');
    press('Note it');
    screen.getByText('The bus is late');
  });

  it('that a member may only read is not read, and says why nothing can be logged', async () => {
    const trello = boardToLog([{ id: 'late' }], { context: { canWriteBoard: false, canWriteCard: false } });
    renderView(InterviewView, trello);
    screen.getByText(/You may read this board but not edit it/);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(trello.calls.cards).toBe(0);
  });

  it('tells a visitor who is not signed in', () => {
    renderView(
      InterviewView,
      boardToLog([], { context: { idMember: null, canWriteBoard: false, canWriteCard: false } }),
    );
    screen.getByText(/You are not signed in/);
  });

  it('from one of whose cards it was opened has that card ticked', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'wet' }], { args: { idCard: 'wet' } });
    await open(trello);
    await screen.findByRole('group', { name: 'wet' });
    expect(box('late').checked).toBe(false);
    fill('Customer', 'C07');
    press('Save');
    await saved(1);
    expect(loggedOn(trello, 'wet')).toHaveLength(1);
  });

  it('says so when it was opened from a card outside the canvas', async () => {
    await open(boardToLog([{ id: 'late' }, { id: 'x', idList: 'done' }], { args: { idCard: 'x' } }));
    screen.getByText(/is not on the canvas/);
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const trello = boardToLog([{ id: 'late', name: hostile, item: { evidence: [{ who: hostile }] } }]);
    const { container } = await open(trello);
    fill('Customer', hostile);
    tick(hostile);
    fill('Name of the card', hostile);
    press('Note it');
    press('Save');
    await saved(1);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain(hostile);
  });
});

describe('a customer', () => {
  it('is completed from those whom the board knows, heard last first, and not from the team', async () => {
    const { container } = await open(
      boardToLog([
        { id: 'late', item: { evidence: [{ who: 'C02', date: '2026-06-02' }, { who: 'c01' }] } },
        { id: 'wet', item: { evidence: [{ who: 'C01', date: '2026-07-09' }] } },
        { id: 'x', idList: 'done', item: { evidence: [{ who: 'C05', date: '2026-01-01' }] } },
        { id: 'dear', item: { evidence: [{ who: 'Team', kind: 'teamOpinion' }] } },
      ]),
    );
    const options = [...(container.querySelector('datalist')?.options ?? [])];
    expect(who().getAttribute('list')).toBe(container.querySelector('datalist')?.id);
    expect(options.map(({ value, label }) => [value, label])).toEqual([
      ['C01', 'On 2 cards, last on 9 Jul 2026'],
      ['C02', 'On 1 card, last on 2 Jun 2026'],
      ['C05', 'On 1 card, last on 1 Jan 2026'],
    ]);
  });

  it('is said to be known, however it is spelt, or new', async () => {
    await open(boardToLog([{ id: 'late', item: { evidence: [{ who: 'C07', date: '2026-06-02' }] } }]));
    fill('Customer', ' c07');
    screen.getByText('On 1 card, last on 2 Jun 2026');
    fill('Customer', 'C08');
    screen.getByText('New on this board');
  });

  it('who is in a card’s evidence already is pointed out there', async () => {
    await open(boardToLog([{ id: 'late', item: { evidence: [{ who: 'C07' }] } }, { id: 'wet' }]));
    fill('Customer', 'c07');
    tick('late');
    tick('wet');
    about('late').group.getByText('1 entry of this customer on the card already');
    expect(about('wet').group.queryByText(/of this customer/)).toBeNull();
  });
});

describe('the board as a list to tick', () => {
  const names = (column: string) =>
    within(screen.getByRole('region', { name: new RegExp(`^${column}`) }))
      .queryAllByRole('checkbox')
      .map((checkbox) => checkbox.closest('label')?.textContent);

  it('has each card under its column, and none from beside the canvas', async () => {
    await open(
      boardToLog([{ id: 'late' }, { id: 'get there', idList: 'jobs' }, { id: 'x', idList: 'done' }]),
    );
    expect(names('Jobs')).toEqual(['get there']);
    expect(names('Pains')).toEqual(['late']);
    expect(screen.queryByRole('checkbox', { name: 'x' })).toBeNull();
  });

  it('is searched without case and accents, and says how many were found', async () => {
    await open(boardToLog([{ id: 'The Café is closed' }, { id: 'The bus is late' }]));
    fill('Find a card', 'cafe CLOSED');
    expect(names('Pains')).toEqual(['The Café is closed']);
    screen.getByText('1 of 2 cards found');
  });

  it('keeps ticked cards in sight whatever is searched', async () => {
    await open(boardToLog([{ id: 'late' }, { id: 'wet' }]));
    tick('late');
    fill('Find a card', 'wet');
    expect(box('late').checked).toBe(true);
  });

  it('draws a few of a thousand, finds any of them, and shows more on request', async () => {
    const cards = Array.from({ length: 1_000 }, (_, at) => ({ id: `Pain ${at + 1}` }));
    await open(boardToLog(cards));
    expect(names('Pains')).toHaveLength(25);
    fill('Find a card', 'Pain 987');
    expect(names('Pains')).toEqual(['Pain 987']);
    fill('Find a card', '');
    press('Show 25 more of 975');
    expect(names('Pains')).toHaveLength(50);
    expect(document.activeElement).toBe(box('Pain 26'));
  });

  it('shows one canvas at a time, and counts what is ticked on the others', async () => {
    const trello = createFakeTrello({
      lists: [
        { id: 'a', name: 'Team A: Pains' },
        { id: 'b', name: 'Team B: Pains' },
      ],
      cards: [
        { id: 'late', name: 'late', idList: 'a' },
        { id: 'wet', name: 'wet', idList: 'b' },
      ],
    });
    await open(trello);
    fill('Customer', 'C07');
    expect(names('Pains')).toEqual(['late']);
    tick('late');
    choose(screen.getByLabelText('Canvas'), 'team b');
    expect(names('Pains')).toEqual(['wet']);
    screen.getByRole('option', { name: 'Team A (1 ticked)' });
    tick('wet');
    press('Save');
    await saved(2);
  });
});

describe('cards that do not exist yet', () => {
  let copied: string[] = [];
  beforeEach(() => {
    copied = [];
    // jsdom copies nothing.
    document.execCommand = () => {
      copied.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    };
  });
  afterEach(() => {
    Reflect.deleteProperty(document, 'execCommand');
  });

  function note(name: string, list?: string): void {
    if (list !== undefined) choose(screen.getByLabelText('It is a'), list);
    fill('Name of the card', name);
    press('Note it');
  }

  it('are noted under the list to which they belong by their column', async () => {
    await open(boardToLog([{ id: 'late' }]));
    note('The driver smokes', 'pains');
    note('Come home safely', 'jobs');
    const pains = within(screen.getByRole('region', { name: /Pains in the list Customer pains/ }));
    pains.getByText('The driver smokes');
    const jobs = within(screen.getByRole('region', { name: /Jobs in the list Customer jobs/ }));
    jobs.getByText('Come home safely');
  });

  it('are copied, one a line; of several lists each under its list', async () => {
    await open(boardToLog([{ id: 'late' }]));
    note('The driver smokes', 'pains');
    note('The seats are wet', 'pains');
    press('Copy');
    note('Come home safely', 'jobs');
    press('Copy all');
    await screen.findByText('Copied');
    expect(copied).toEqual([
      'The driver smokes\nThe seats are wet',
      'Customer jobs:\nCome home safely\n\nCustomer pains:\nThe driver smokes\nThe seats are wet',
    ]);
  });

  it('are there to select where the browser does not let them be copied', async () => {
    document.execCommand = () => false;
    await open(boardToLog([{ id: 'late' }]));
    note('The driver smokes', 'pains');
    press('Copy');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/did not let this be copied/).value).toBe(
      'The driver smokes',
    );
  });

  it('stay after the interview is saved, until they are removed', async () => {
    const trello = boardToLog([{ id: 'late' }]);
    await open(trello);
    note('The driver smokes', 'pains');
    fill('Customer', 'C07');
    tick('late');
    press('Save');
    await saved(1);
    screen.getByText(/1 name waits/);
    reloadView(InterviewView, trello);
    await screen.findByText('The driver smokes');
    press('Remove The driver smokes');
    expect(screen.queryByText('The driver smokes')).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });

  it('can be ticked once they stand on the board', async () => {
    const trello = boardToLog([{ id: 'late' }, { id: 'smoke', name: 'The driver smokes' }]);
    await open(trello);
    note('The driver smokes', 'pains');
    press('On the board now: tick it');
    expect(box('The driver smokes').checked).toBe(true);
    expect(screen.queryByRole('button', { name: 'Remove The driver smokes' })).toBeNull();
  });
});
