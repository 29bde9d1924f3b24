/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CardSectionView } from '../../../../client/views/card-section/CardSectionView';
import { readCardData } from '../../../../shared/stored/card-data';
import { item } from '../../../support/builders';
import type { FakeTrello } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';
import { boardWithCard, choose, formIn, storedItem, type } from './fixtures';

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
  return data.item;
}

describe('A note', () => {
  it.each([
    ['emoji', 'It 🚌 never 👩‍👧 comes 😖'],
    ['right-to-left text', 'أنتظر الحافلة كل يوم'],
    ['marks that turn the direction', 'abc\u202Ecba\u2066'],
    ['line breaks', 'First\nsecond\n\nfourth'],
    ['HTML', '<img src=x onerror="alert(1)"><b>bold</b>&amp;'],
    ['quotation marks and backslashes', '"a" \\ \\"b\\" \u0000'],
  ])('with %s is stored and shown as it was typed', async (_, note) => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    const form = formIn(container);
    type(form.who, 'C07');
    type(form.note, note);
    fireEvent.click(form.add);
    await waitFor(() => expect(stored(trello).evidence.map((entry) => entry.note)).toEqual([note]));
    expect(container.querySelector('.entry-note')?.textContent).toBe(note);
    expect(container.querySelector('.entry-note')?.getAttribute('dir')).toBe('auto');
    expect(container.querySelector('img, .entry-note b')).toBeNull();
  });

  it('of 10,000 characters is refused with the reason and stays as typed', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    type(form.who, 'C07');
    type(form.note, 'x'.repeat(10_000));
    fireEvent.click(form.add);
    expect(screen.getByText('Shorten the quote to 2,000 characters.')).toBeTruthy();
    expect(document.activeElement).toBe(form.note);
    expect(form.note.value).toHaveLength(10_000);
    expect(trello.calls.writeCard).toBe(0);
  });
});

describe('Who', () => {
  it.each([
    ['nobody', ''],
    ['only spaces', ' \u00a0\u2003 '],
    ['500 characters', 'x'.repeat(500)],
  ])('as %s is refused with the reason', async (_, who) => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    type(form.who, who);
    type(form.note, 'It never comes');
    fireEvent.click(form.add);
    expect(screen.getByText(/Say who it is from/)).toBeTruthy();
    expect(document.activeElement).toBe(form.who);
    expect(form.note.value).toBe('It never comes');
    expect(trello.calls.writeCard).toBe(0);
  });

  it.each([
    ['case', 'c07', 'C07', '1 person'],
    ['Unicode form', 'Ame\u0301', 'Am\u00e9', '1 person'],
    ['accents', 'Jose', 'José', '2 people'],
  ])('that differs by %s counts as it should', async (_, first, second, people) => {
    const trello = boardWithCard({ item: { evidence: [{ who: first }] } });
    const container = await openSection(trello);
    const form = formIn(container);
    type(form.who, second);
    fireEvent.click(form.add);
    await waitFor(() => expect(stored(trello).evidence).toHaveLength(2));
    expect(container.querySelector('.receipt')?.textContent).toContain(people);
  });
});

describe('How many people', () => {
  it.each(['0', '-1', '1.5', '1000000000', '1e3', 'some', ''])(
    'as %j is refused with the reason',
    async (many) => {
      const trello = boardWithCard();
      const form = formIn(await openSection(trello));
      choose(form.kind, 'survey');
      type(form.who, 'Survey');
      const customers = screen.getByLabelText('How many people');
      type(customers, many);
      fireEvent.click(form.add);
      expect(screen.getByText(/Give the number of people as a whole number/)).toBeTruthy();
      expect(document.activeElement).toBe(customers);
      expect(trello.calls.writeCard).toBe(0);
    },
  );
});

describe('A link', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)//https://example.org',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'example.org',
    'https://',
  ])('%s is refused with the reason', async (address) => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    fireEvent.click(screen.getByRole('button', { name: 'More…' }));
    type(form.who, 'C07');
    const link = screen.getByLabelText('Link (optional)');
    type(link, address);
    fireEvent.click(form.add);
    expect(screen.getByText(/Give a link that begins with https/)).toBeTruthy();
    expect(document.activeElement).toBe(link);
    expect(trello.calls.writeCard).toBe(0);
  });

  it('that somebody else stored and is none is not offered', async () => {
    const { canvas } = storedItem(item({ evidence: [{ link: 'https://example.org/' }] })) as {
      canvas: { e: unknown[][] };
    };
    canvas.e[0]![7] = 'javascript:alert(1)';
    const container = await openSection(boardWithCard({ stored: { canvas } }));
    expect(container.querySelectorAll('.entry')).toHaveLength(1);
    expect(container.querySelector('a')).toBeNull();
  });
});

describe('Links between cards', () => {
  const reliever = (id: string, addresses: string[]) => ({
    id,
    name: `Reliever ${id}`,
    idList: 'relievers',
    stored: storedItem(item({ fields: { addresses } })),
  });

  it('to the card itself, and in a circle, are shown as what cannot be addressed and can be removed', async () => {
    const trello = boardWithCard({
      idList: 'relievers',
      item: { fields: { addresses: ['late', 'other'] } },
      others: [reliever('other', ['late'])],
    });
    await openSection(trello);
    const links = within(await screen.findByRole('group', { name: 'Addresses' }));
    for (const name of [/Remove.*The bus is late/, /Remove.*Reliever other/]) {
      fireEvent.click(await links.findByRole('button', { name }));
    }
    await waitFor(() => expect(stored(trello).fields.addresses).toBeUndefined());
  });
});

describe('Evidence added offline', () => {
  it('is said not to be saved, is kept, and is sent again once the line is back', async () => {
    const trello = boardWithCard();
    const container = await openSection(trello);
    const form = formIn(container);
    trello.refuse('readCard', 'offline');
    type(form.who, 'C07');
    fireEvent.click(form.add);
    type(form.who, 'C08');
    fireEvent.click(form.add);
    await waitFor(() => expect(screen.getAllByText(/^Not saved\./, { selector: 'p' })).toHaveLength(2));
    trello.refuse('readCard');
    window.dispatchEvent(new Event('online'));
    await waitFor(() =>
      expect(
        stored(trello)
          .evidence.map(({ who }) => who)
          .sort(),
      ).toEqual(['C07', 'C08']),
    );
    await waitFor(() => expect(screen.queryByText(/^Not saved\./, { selector: 'p' })).toBeNull());
  });

  it('for which the card has no room is not sent again by itself', async () => {
    const trello = boardWithCard();
    const form = formIn(await openSection(trello));
    type(form.who, 'C07');
    type(form.note, 'x'.repeat(1_500));
    trello.overwrite(
      'late',
      storedItem(item({ evidence: [{ note: 'y'.repeat(1_900) }, { note: 'z'.repeat(1_000) }] })),
    );
    fireEvent.click(form.add);
    await screen.findByRole('button', { name: 'Make room for the entry of C07' });
    const before = trello.calls.readCard;
    window.dispatchEvent(new Event('online'));
    expect(trello.calls.readCard).toBe(before);
  });
});
