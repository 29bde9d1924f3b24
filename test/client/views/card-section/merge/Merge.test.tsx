/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CardSectionView } from '../../../../../client/views/card-section/CardSectionView';
import { speak } from '../../../../../client/language/messages';
import type { PortContext } from '../../../../../client/trello/port';
import type { Item } from '../../../../../shared/schemas/item';
import { readCardData } from '../../../../../shared/stored/card-data';
import { customers, item, type ItemParts } from '../../../../support/builders';
import type { FakeTrello } from '../../../../support/fake-trello';
import { reloadView, renderView } from '../../../../support/render-view';
import { boardWithCard, storedItem, type } from '../../evidence/fixtures';

afterEach(async () => {
  cleanup();
  await speak('en');
  sessionStorage.clear();
});

interface Other {
  readonly id: string;
  readonly name: string;
  readonly idList?: string;
  readonly item?: ItemParts;
  readonly stored?: Readonly<Record<string, unknown>>;
}

/** The pain `late` ("The bus is late"), seen by an editor, beside these cards. */
function board(own: ItemParts, others: readonly Other[], context: Partial<PortContext> = {}): FakeTrello {
  return boardWithCard({
    item: own,
    context,
    others: others.map(
      ({ id, name, idList = 'pains', item: parts = {}, stored = storedItem(item(parts)) }) => ({
        id,
        name,
        idList,
        stored,
      }),
    ),
  });
}

const sameCard = (trello: FakeTrello) => trello.window({ context: { idCard: 'late' } });

function on(trello: FakeTrello, idCard: string): Item {
  const data = readCardData(trello.storedOn(idCard));
  if (data.state === 'unreadable') throw new Error(data.problem.why);
  return data.item;
}
const people = (trello: FakeTrello, idCard: string) => on(trello, idCard).evidence.map(({ who }) => who);

async function open(trello: FakeTrello): Promise<void> {
  renderView(CardSectionView, trello);
  await screen.findByText('Where the points come from');
}
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

/** Opens the choice and takes the card. */
async function choose(name: RegExp): Promise<void> {
  await press('Merge into another card…');
  await press(name);
  await screen.findByRole('heading', { name: /^Merge into/ });
}
const panel = () => screen.getByRole('region', { name: /^Merge into/ });
const outcome = () => screen.getByRole('region', { name: 'Merging' });
const merged = () => waitFor(() => expect(outcome().textContent).toContain('You can archive this card now'));

const undone = () =>
  waitFor(() =>
    expect(outcome().textContent).toContain(
      'Undone. What was moved to “Wet feet at the stop” is back on this card.',
    ),
  );
/** Focus moves once what is to have it has been drawn. */
const hasFocus = (element: HTMLElement) =>
  waitFor(() => expect(document.activeElement === element).toBe(true));

const WET: Other = { id: 'wet', name: 'Wet feet at the stop' };
const LATE_BUS: Other = {
  id: 'twin',
  name: 'Late bus',
  item: { evidence: customers(2, { note: 'Again late' }, 8) },
};

describe('the hint at a near duplicate', () => {
  it('names the other card and what is logged there', async () => {
    await open(board({}, [WET, LATE_BUS]));
    const hints = within(await screen.findByRole('list', { name: 'Cards much like this one' }));
    expect(hints.getAllByRole('listitem').map((hint) => hint.querySelector('p')?.textContent)).toEqual([
      'Much like “Late bus” (2 entries there).',
    ]);
  });

  it.each<[string, Partial<Other>]>([
    ['stands in another column', { idList: 'jobs' }],
    ['stands on no canvas', { idList: 'done' }],
    ['says something else', { name: 'The bus is full' }],
  ])('stays away where the other card %s', async (_why, change) => {
    await open(board({}, [{ ...LATE_BUS, ...change }, WET]));
    await button('Merge into another card…');
    expect(screen.queryByText(/Much like/)).toBeNull();
  });

  it('stays away where the two stand on different canvases', async () => {
    const trello = board({}, [{ ...LATE_BUS, idList: 'relievers' }]);
    trello.renameList('pains', 'Team A: Pains');
    trello.renameList('relievers', 'Team B: Pains');
    await open(trello);
    await button('Merge into another card…');
    expect(screen.queryByText(/Much like/)).toBeNull();
  });

  it('opens the other card', async () => {
    const trello = board({}, [LATE_BUS]);
    await open(trello);
    await press('Open it');
    await waitFor(() => expect(trello.shownCards).toEqual(['twin']));
  });

  it('goes for good when the two are called different, and the other card is quiet about this one too', async () => {
    const trello = board({}, [LATE_BUS, { ...LATE_BUS, id: 'third', name: 'Bus late' }]);
    await open(trello);
    const [first] = await screen.findAllByRole('button', { name: 'They are different' });
    if (!first) throw new Error('no hint');
    fireEvent.click(first);
    const noted = await screen.findByText('Noted: two different items.');
    await hasFocus(noted);
    expect(screen.getAllByText(/Much like/)).toHaveLength(1);
    await waitFor(() => expect(on(trello, 'late').dismissed).toEqual(['=twin']));

    reloadView(CardSectionView, sameCard(trello));
    await waitFor(() => expect(screen.getAllByText(/Much like/)).toHaveLength(1));
    expect(screen.queryByText('“Late bus”')).toBeNull();
    cleanup();

    await open(trello.window({ context: { idCard: 'twin' } }));
    await screen.findByText('“Bus late”');
    expect(screen.queryByText('“The bus is late”')).toBeNull();
  });

  it('comes back, with the reason, where that could not be saved', async () => {
    const trello = board({}, [LATE_BUS]);
    await open(trello);
    await button('They are different');
    trello.refuse('writeCard', 'Trello is not well');
    await press('They are different');
    await screen.findByText(/Not saved\./);
    await screen.findByText(/Much like/);
  });

  it('offers no merge where the other card’s data cannot be read', async () => {
    await open(board({}, [{ ...LATE_BUS, stored: { canvas: 'not ours' } }]));
    await screen.findByText(/what is stored there cannot be read/);
    expect(screen.queryByRole('button', { name: 'Merge into it' })).toBeNull();
  });

  it('offers no merge to who may not write the board, whatever the card allows', async () => {
    await open(board({}, [LATE_BUS], { canWriteBoard: false }));
    await screen.findByText(/Much like/);
    expect(screen.queryByRole('button', { name: /Merge/ })).toBeNull();
  });

  it('shows a hostile name as text, and not all of it', async () => {
    const name = 'The bus is late <img src=x onerror=alert(1)>';
    await open(
      board({}, [
        { ...LATE_BUS, name: 'Late bus [' + 'x'.repeat(16_000) + ']' },
        { id: 'b', name },
      ]),
    );
    const hint = await screen.findByText(/“Late bus \[x+…”/);
    expect(hint.textContent?.length).toBeLessThan(100);
  });
});

describe('choosing the target', () => {
  const others: readonly Other[] = [
    { id: 'ride', name: 'Ride to work', idList: 'jobs' },
    { id: 'party', name: 'Party', idList: 'done' },
    { id: 'relief', name: 'A roof', idList: 'relievers' },
    WET,
    { id: 'cafe', name: 'Café closed' },
  ];
  const offered = () =>
    within(screen.getByRole('region', { name: 'Merge into which card?' }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent);

  it('offers cards of this side of the canvas with their lists, those of the own column first', async () => {
    await open(board({}, others));
    await press('Merge into another card…');
    expect(offered()).toEqual([
      'Wet feet at the stopCustomer pains',
      'Café closedCustomer pains',
      'Ride to workCustomer jobs',
      'Cancel',
    ]);
  });

  it('finds by name without accents, and Enter goes to the first that was found', async () => {
    await open(board({}, others));
    await press('Merge into another card…');
    const search = screen.getByLabelText('Find a card');
    await hasFocus(search);
    type(search, 'cafe');
    await waitFor(() => expect(offered()).toEqual(['Café closedCustomer pains', 'Cancel']));
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(document.activeElement?.textContent).toContain('Café closed');
    type(search, 'nothing like it');
    await screen.findByText('No card on this side of the canvas has that in its name.');
  });

  it('gives the focus back when it is cancelled', async () => {
    const trello = board({}, others);
    await open(trello);
    await press('Merge into another card…');
    await press('Cancel');
    await hasFocus(await button('Merge into another card…'));
    expect(trello.calls.writeCard).toBe(0);
  });

  it('is not offered where there is no other card, nor to who may only read', async () => {
    await open(board({}, [{ id: 'party', name: 'Party', idList: 'done' }]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('button', { name: /Merge/ })).toBeNull();
    cleanup();
    await open(board({}, others, { canWriteCard: false, canWriteBoard: false }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('button', { name: /Merge/ })).toBeNull();
  });
});

describe('before the merge', () => {
  it('says what moves, what is on both, what is filled, and what it amounts to', async () => {
    const trello = board(
      { fields: { severity: 4, served: 2 }, evidence: [...customers(3), { who: 'C02', note: 'Again' }] },
      [{ ...WET, item: { fields: { severity: 1 }, evidence: customers(1, { kind: 'observation' }, 3) } }],
    );
    await open(trello);
    await choose(/Wet feet/);
    await waitFor(() =>
      expect(panel().textContent).toContain('4 entries of 3 customers move to “Wet feet at the stop”.'),
    );
    const said = panel().textContent;
    expect(said).toContain('1 customer is on both: each still counts once.');
    expect(said).toContain('Filled in there from this card: Served today.');
    expect(said).toContain('The other card’s own stays: Severity.');
    expect(said).toContain('There now: Heard · 1 person. Together: Repeated · 3 people.');
    expect(said).toContain('Nothing is archived or deleted; you can archive this card afterwards in Trello.');
    expect(document.activeElement?.textContent).toBe('Merge into “Wet feet at the stop”');
    expect(trello.calls.writeCard).toBe(0);
  });

  it('says so in the language of the member', async () => {
    await speak('de');
    renderView(CardSectionView, board({ evidence: customers(3) }, [WET]));
    await press('Mit einer anderen Karte vereinen …');
    await press(/Wet feet/);
    const opened = await screen.findByRole('region', { name: 'Mit „Wet feet at the stop“ vereinen' });
    await waitFor(() =>
      expect(opened.textContent).toContain('3 Einträge von 3 Kunden ziehen um zu „Wet feet at the stop“.'),
    );
  });

  it('says by how much the two do not fit on one card, and offers no merge', async () => {
    const trello = board({ evidence: customers(20, { note: 'n'.repeat(80) }) }, [
      { ...WET, item: { evidence: customers(20, { note: 'm'.repeat(80) }, 50) } },
    ]);
    await open(trello);
    await choose(/Wet feet/);
    await waitFor(() =>
      expect(panel().textContent).toMatch(
        /“Wet feet at the stop” would be too full by \d+ characters, about \d+ short notes\. Nothing was changed/,
      ),
    );
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
    expect(trello.calls.writeCard).toBe(0);
  });

  it('says what of this card cannot be read, which stays', async () => {
    const trello = board({ evidence: customers(1) }, [WET]);
    const stored = trello.storedOn('late')['canvas'] as { e: unknown[] };
    const newer = ['n1', 'C09', 'hologram', 20261103, ''];
    trello.overwrite('late', { canvas: { ...stored, e: [...stored.e, newer] } });
    await open(trello);
    await choose(/Wet feet/);
    await screen.findByText('1 entry or field of this card cannot be read by this program and stays here.');
    await press('Merge');
    await merged();
    expect(trello.storedOn('late')).toMatchObject({ canvas: { e: [newer] } });
  });

  it('says that there is nothing to move', async () => {
    await open(board({}, [WET]));
    await choose(/Wet feet/);
    await screen.findByText(/There is nothing on this card to move/);
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
  });

  it.each<[string, (trello: FakeTrello) => void, RegExp]>([
    [
      'cannot be read',
      (trello) => trello.overwrite('wet', { canvas: 'not ours' }),
      /cannot be read, so nothing can be added/,
    ],
    ['is gone', (trello) => trello.remove('wet'), /archived, deleted or moved/],
  ])('says that the chosen card %s', async (_what, happen, words) => {
    const trello = board({ evidence: customers(1) }, [WET]);
    await open(trello);
    await button('Merge into another card…');
    happen(trello);
    await choose(/Wet feet/);
    await screen.findByText(words);
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
  });
});

describe('the merge', () => {
  it('moves the evidence, fills what was unset, and leaves the rest of this card', async () => {
    const trello = board(
      { fields: { severity: 4, served: 2 }, segments: ['teachers'], evidence: customers(2) },
      [{ ...WET, item: { fields: { severity: 1 }, evidence: customers(2, {}, 2) } }],
    );
    await open(trello);
    await choose(/Wet feet/);
    await press('Merge');
    await merged();
    expect(outcome().textContent).toContain('1 entry of 1 customer moved to “Wet feet at the stop”.');
    await hasFocus(outcome());
    expect(people(trello, 'wet')).toEqual(['C02', 'C03', 'C01']);
    expect(on(trello, 'wet')).toMatchObject({ fields: { severity: 1, served: 2 }, segments: ['teachers'] });
    expect(on(trello, 'late')).toEqual(item({ fields: { severity: 4, served: 2 }, segments: ['teachers'] }));
    await screen.findByText('Nothing logged yet. One entry for each customer you heard or watched.');
  });

  it('is reached from the hint, too', async () => {
    const trello = board({ evidence: customers(3) }, [LATE_BUS]);
    await open(trello);
    await press('Merge into it');
    await press('Merge');
    await merged();
    expect(people(trello, 'twin')).toEqual(['C08', 'C09', 'C01', 'C02', 'C03']);
    expect(people(trello, 'late')).toEqual([]);
    expect(screen.queryByText(/Much like/)).toBeNull();
  });

  it('turns the links of the value map to the target, and says which before', async () => {
    const roof = {
      id: 'roof',
      name: 'A roof',
      idList: 'relievers',
      item: { fields: { addresses: ['late'] } },
    };
    const seat = {
      id: 'seat',
      name: 'A seat',
      idList: 'relievers',
      item: { fields: { addresses: ['wet', 'late'] } },
    };
    const trello = board({ evidence: customers(1) }, [WET, roof, seat]);
    await open(trello);
    await choose(/Wet feet/);
    await waitFor(() =>
      expect(panel().textContent).toContain(
        '2 cards of the value map will address it instead of this one: “A roof”, “A seat”.',
      ),
    );
    await press('Merge');
    await merged();
    expect(on(trello, 'roof').fields.addresses).toEqual(['wet']);
    expect(on(trello, 'seat').fields.addresses).toEqual(['wet']);

    await press('Undo the merge');
    await undone();
    expect(on(trello, 'roof').fields.addresses).toEqual(['late']);
    expect(on(trello, 'seat').fields.addresses?.sort()).toEqual(['late', 'wet']);
  });

  it('leaves here what somebody added meanwhile, and says so', async () => {
    const trello = board({ evidence: customers(2) }, [WET]);
    await open(trello);
    await choose(/Wet feet/);
    const mergeButton = await button('Merge');
    trello.overwrite('late', storedItem(item({ evidence: [...customers(2), { who: 'C99' }] })));
    fireEvent.click(mergeButton);
    await screen.findByText(/1 entry stayed here: added or changed meanwhile/);
    expect(people(trello, 'late')).toEqual(['C99']);
    expect(people(trello, 'wet')).toEqual(['C01', 'C02']);
  });
});

describe('undo', () => {
  const before = {
    fields: { severity: 4 as const },
    evidence: [...customers(3), { who: 'C02', note: 'Again' }],
  };
  const wetBefore = { evidence: customers(1, {}, 3) };

  async function mergedBoard(): Promise<FakeTrello> {
    const trello = board(before, [{ ...WET, item: wetBefore }]);
    await open(trello);
    await choose(/Wet feet/);
    await press('Merge');
    await merged();
    return trello;
  }

  it('puts both cards back as they were', async () => {
    const trello = await mergedBoard();
    await press('Undo the merge');
    await undone();
    await hasFocus(outcome());
    expect(on(trello, 'late')).toEqual(item(before));
    expect(on(trello, 'wet')).toEqual(item(wetBefore));
    await press('Done');
    await hasFocus(await button('Merge into another card…'));
  });

  it('is there after a reload of the frame, until it is done with', async () => {
    const trello = await mergedBoard();
    reloadView(CardSectionView, sameCard(trello));
    await button('Undo the merge');
    await press('Done');
    reloadView(CardSectionView, sameCard(trello));
    await button('Merge into another card…');
    expect(screen.queryByRole('button', { name: 'Undo the merge' })).toBeNull();
  });

  it('is for the member who merged', async () => {
    const trello = await mergedBoard();
    reloadView(CardSectionView, trello.window({ context: { idCard: 'late', idMember: 'other' } }));
    await button('Merge into another card…');
    expect(screen.queryByRole('button', { name: 'Undo the merge' })).toBeNull();
  });
});

describe('a failure on the way', () => {
  /** Refuses to write from the nth write on. */
  function failFrom(trello: FakeTrello, nth: number): () => void {
    const write = trello.writeCard.bind(trello);
    let writes = 0;
    let failing = true;
    trello.writeCard = (idCard, values) => {
      writes += 1;
      return failing && writes >= nth
        ? Promise.reject(new Error('Trello is not well'))
        : write(idCard, values);
    };
    return () => {
      failing = false;
    };
  }
  const start = () =>
    board({ evidence: customers(2) }, [{ ...WET, item: { evidence: customers(1, {}, 8) } }]);

  async function mergeFailing(trello: FakeTrello): Promise<void> {
    await open(trello);
    await choose(/Wet feet/);
    await press('Merge');
  }

  it('at the target leaves both cards as they were, and can be tried again', async () => {
    const trello = start();
    const mend = failFrom(trello, 1);
    await mergeFailing(trello);
    await screen.findByText(
      /Not merged as a whole\. The other card was not changed\. All entries are still here\./,
    );
    expect([people(trello, 'late'), people(trello, 'wet')]).toEqual([['C01', 'C02'], ['C08']]);
    mend();
    await press('Try again');
    await merged();
    expect([people(trello, 'late'), people(trello, 'wet')]).toEqual([[], ['C08', 'C01', 'C02']]);
  });

  it('at this card says that the entries stand on both; trying again doubles nothing', async () => {
    const trello = start();
    const mend = failFrom(trello, 2);
    await mergeFailing(trello);
    await screen.findByText(
      /The entries stand on the other card and still here, so they count on both for now\./,
    );
    expect([people(trello, 'late'), people(trello, 'wet')]).toEqual([
      ['C01', 'C02'],
      ['C08', 'C01', 'C02'],
    ]);
    mend();
    await press('Try again');
    await merged();
    expect([people(trello, 'late'), people(trello, 'wet')]).toEqual([[], ['C08', 'C01', 'C02']]);
  });

  it('at this card can be undone instead', async () => {
    const trello = start();
    const mend = failFrom(trello, 2);
    await mergeFailing(trello);
    await screen.findByText(/count on both for now/);
    mend();
    await press('Undo the merge');
    await undone();
    expect([people(trello, 'late'), people(trello, 'wet')]).toEqual([['C01', 'C02'], ['C08']]);
  });

  it('that was left so is mended by merging again', async () => {
    const trello = start();
    const mend = failFrom(trello, 2);
    await mergeFailing(trello);
    await screen.findByText(/count on both for now/);
    mend();
    await press('Leave it so');
    await choose(/Wet feet/);
    await screen.findByText('2 entries are on both word for word and will be there once.');
    await press('Merge');
    await merged();
    expect([people(trello, 'late'), people(trello, 'wet')]).toEqual([[], ['C08', 'C01', 'C02']]);
  });

  it('of an undo says what stands where, and goes on where it failed', async () => {
    const trello = start();
    await mergeFailing(trello);
    await merged();
    const mend = failFrom(trello, 2);
    await press('Undo the merge');
    await screen.findByText(
      /Not undone as a whole\. The entries are back here and still stand on the other card/,
    );
    mend();
    await press('Try again');
    await undone();
    expect([people(trello, 'late'), people(trello, 'wet')]).toEqual([['C01', 'C02'], ['C08']]);
  });

  it('by a reload of the frame half-way is gone on from', async () => {
    const trello = start();
    const write = trello.writeCard.bind(trello);
    trello.writeCard = (idCard, values) =>
      idCard === 'late' ? new Promise<void>(() => undefined) : write(idCard, values);
    await mergeFailing(trello);
    await waitFor(() => expect(people(trello, 'wet')).toEqual(['C08', 'C01', 'C02']));
    const kept = { ...sessionStorage };
    // Here the former frame lives on and gives up; at Trello it would be gone.
    await screen.findByText(/Not merged as a whole/);
    Object.entries(kept).forEach(([key, value]) => sessionStorage.setItem(key, String(value)));

    reloadView(CardSectionView, sameCard(trello));
    await merged();
    expect([people(trello, 'late'), people(trello, 'wet')]).toEqual([[], ['C08', 'C01', 'C02']]);
  });

  it('with no answer from Trello does not claim to know', async () => {
    const trello = start();
    await open(trello);
    await choose(/Wet feet/);
    await button('Merge');
    trello.silence('writeCard');
    await press('Merge');
    await screen.findByText(
      /Whether they stand on the other card as well is not certain\. Trello did not answer/,
    );
  });
});
