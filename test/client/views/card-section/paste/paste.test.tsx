/** @jest-environment jsdom */
import { cleanup, configure, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CardSectionView } from '../../../../../client/views/card-section/CardSectionView';
import { readCardData } from '../../../../../shared/stored/card-data';
import type { FakeTrello } from '../../../../support/fake-trello';
import { reloadView, renderView, TODAY } from '../../../../support/render-view';
import { boardWithCard, choose, formIn, type } from '../../evidence/fixtures';

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

/** Pastes into a control; answers whether the view left the text to the control. */
function paste(control: HTMLElement, text: string): boolean {
  const event = createEvent.paste(control, { clipboardData: { getData: () => text } });
  return fireEvent(control, event);
}

const preview = async () => within(await screen.findByRole('group', { name: /^You pasted/ }));
const button = async (name: RegExp | string) => (await preview()).findByRole('button', { name });

describe('Pasting several lines', () => {
  it('shows what they would become before anything is added, then adds them with one save', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    choose(form.kind, 'observation');
    paste(form.note, 'C07: I wait ten weeks\nC08: It rains in');
    const rows = (await preview()).getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toContain('C07 · observation · 23 Nov 2026');
    expect(rows[1]).toContain('It rains in');
    expect(trello.calls.writeCard).toBe(0);

    fireEvent.click(await button('Add 2 entries'));
    await waitFor(() => expect(stored(trello)).toHaveLength(2));
    expect(stored(trello)).toEqual([
      expect.objectContaining({ who: 'C07', kind: 'observation', date: TODAY, note: 'I wait ten weeks' }),
      expect.objectContaining({ who: 'C08', kind: 'observation', date: TODAY, note: 'It rains in' }),
    ]);
    expect(trello.calls.writeCard).toBe(1);
    expect(screen.queryByRole('group', { name: /^You pasted/ })).toBeNull();
    expect(document.activeElement).toBe(form.who);
  });

  it('takes who, kind and date from the form where a line does not say', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    type(form.who, 'C07');
    paste(form.note, 'I wait\nIt rains in');
    fireEvent.click(await button('Add 2 entries'));
    await waitFor(() => expect(stored(trello).map(({ who }) => who)).toEqual(['C07', 'C07']));
  });

  it('asks for who where nobody is named, and adds once the form says it', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    paste(form.note, 'I wait\nIt rains in');
    expect((await preview()).getByText(/2 lines cannot be added/)).toBeTruthy();
    expect((await preview()).queryByRole('button', { name: /^Add/ })).toBeNull();
    type(form.who, 'C07');
    fireEvent.click(await button('Add 2 entries'));
    await waitFor(() => expect(stored(trello)).toHaveLength(2));
  });

  it('can be one note after all', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    paste(form.note, 'I wait\nten weeks');
    fireEvent.click(await button('Put it all into one note'));
    expect(form.note.value).toBe('I wait\nten weeks');
    expect(screen.queryByRole('group', { name: /^You pasted/ })).toBeNull();
    expect(trello.calls.writeCard).toBe(0);
  });

  it('leaves a single line to the field', async () => {
    const form = formIn(await openSection(boardWithCard()));
    expect(paste(form.note, 'I wait ten weeks\n')).toBe(true);
    expect(screen.queryByRole('group', { name: /^You pasted/ })).toBeNull();
  });

  it('survives a reload of the frame', async () => {
    const trello = boardWithCard();
    paste(formIn(await openSection(trello)).note, 'C07: I wait\nC08: It rains in');
    await preview();
    reloadView(CardSectionView, trello);
    await button('Add 2 entries');
  });
});

describe('Pasting a table', () => {
  it('reads words for days as the form does', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    paste(form.note, 'Customer\tDate\tQuote\nC07\tyesterday\tI wait\nC08\t3 Nov\tIt rains in');
    fireEvent.click(await button('Add 2 entries'));
    await waitFor(() => expect(stored(trello).map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-03']));
  });

  it('names what is wrong with a row, adds the others, and keeps that row', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    const rows = [
      'C01\t2026-11-03\tgood\thttps://example.org/',
      'C02\t2026-11-03\tbad\tjavascript:alert(1)',
      'C03\t2026-11-03\tbad\tdata:text/html,x',
      `${'x'.repeat(500)}\t2026-11-03\tbad`,
      'C05\t2026-12-24\tnot yet',
    ];
    paste(form.note, rows.join('\n'));
    expect((await preview()).getAllByText(/begins with https/)).toHaveLength(2);
    fireEvent.click(await button('Add 1 entry'));
    await waitFor(() => expect(stored(trello).map(({ who }) => who)).toEqual(['C01']));
    expect((await preview()).getByText('You pasted 4 lines')).toBeTruthy();
  });

  it('of 500 rows adds as many as the card has room for and keeps the others, none lost', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    const rows = Array.from(
      { length: 500 },
      (_, n) => `C${100 + n}\t2026-11-03\tQuote number ${n} of what they said`,
    );
    paste(formIn(container).note, `Customer\tDate\tQuote\n${rows.join('\n')}`);
    const add = await button(/^Add \d+ entries$/);
    const fitting = Number(/\d+/.exec(add.textContent ?? '')?.[0]);
    expect(fitting).toBeGreaterThan(20);
    expect(fitting).toBeLessThan(100);
    fireEvent.click(add);
    await waitFor(() => expect(stored(trello)).toHaveLength(fitting));
    expect((await preview()).getByText(`You pasted ${500 - fitting} lines`)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Add \d/ })).toBeNull());
    expect(container.querySelectorAll('.pasted-lines > li').length).toBeLessThanOrEqual(40);
    expect((await preview()).getByText(/What is not added stays here/)).toBeTruthy();
  });
});
