/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CardSectionView } from '../../../../../client/views/card-section/CardSectionView';
import { boardValues } from '../../../../../shared/stored/board-data';
import { readCardData } from '../../../../../shared/stored/card-data';
import { item, settings } from '../../../../support/builders';
import { createFakeTrello, type FakeTrello } from '../../../../support/fake-trello';
import { renderView } from '../../../../support/render-view';
import { storedItem } from '../../evidence/fixtures';

// A machine may be busy.
configure({ asyncUtilTimeout: 5_000 });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const SEGMENTS = [
  { key: 'riders', name: 'Riders', unique: 'They have no car' },
  { key: 'drivers', name: 'Drivers', unique: '' },
];

const boardOf = (
  parts: {
    segments?: string[];
    canvasSegments?: Record<string, string>;
    canWrite?: boolean;
    contested?: boolean;
  } = {},
) =>
  createFakeTrello({
    lists: [{ id: 'pains', name: 'Customer pains' }],
    boardStored: boardValues(
      {},
      settings({ segments: SEGMENTS, canvasSegments: parts.canvasSegments ?? { '': 'riders' } }),
    ),
    cards: [
      {
        id: 'late',
        name: 'The bus is late',
        idList: 'pains',
        stored: storedItem(
          item({
            segments: parts.segments ?? [],
            evidence: parts.contested ? [{ who: 'C01' }, { who: 'C02', stance: 'contradicts' }] : [],
          }),
        ),
      },
    ],
    context: {
      idCard: 'late',
      ...(parts.canWrite === false ? { canWriteCard: false, canWriteBoard: false } : {}),
    },
  });

async function openSection(trello: FakeTrello): Promise<HTMLElement> {
  const { container } = renderView(CardSectionView, trello);
  await waitFor(() => expect(screen.queryByText(/Reading this card/)).toBeNull());
  return container;
}

function stored(trello: FakeTrello) {
  const data = readCardData(trello.storedOn('late'));
  if (data.state === 'unreadable') throw new Error(data.problem.why);
  return data.item.segments;
}
const field = () => within(screen.getByRole('group', { name: 'Segments' }));

describe('The segments of a card', () => {
  it('are the one of its canvas, with what is unique about them, while none is chosen', async () => {
    const container = await openSection(boardOf());
    expect(container.textContent).toContain('As the whole canvas: Riders (They have no car)');
    expect(
      field()
        .getAllByRole<HTMLInputElement>('checkbox')
        .map(({ checked }) => checked),
    ).toEqual([false, false]);
  });

  it('can be several, each saved at once', async () => {
    const trello = boardOf();
    const container = await openSection(trello);
    fireEvent.click(field().getByLabelText('Drivers'));
    fireEvent.click(field().getByLabelText('Riders'));
    await waitFor(() => expect(stored(trello)).toEqual(['drivers', 'riders']));
    expect(container.textContent).not.toContain('As the whole canvas');
    fireEvent.click(field().getByLabelText('Drivers'));
    await waitFor(() => expect(stored(trello)).toEqual(['riders']));
  });

  it('that the board has no more are shown as such and can be taken away', async () => {
    const trello = boardOf({ segments: ['walkers'] });
    await openSection(trello);
    fireEvent.click(field().getByLabelText('A segment that was removed'));
    await waitFor(() => expect(stored(trello)).toEqual([]));
  });

  it('say why they were not saved, and go back to what is stored', async () => {
    const trello = boardOf();
    await openSection(trello);
    trello.refuse('writeCard', 'Scope not editable');
    fireEvent.click(field().getByLabelText('Drivers'));
    await screen.findByText(/^Not saved/);
    expect(field().getByLabelText<HTMLInputElement>('Drivers').checked).toBe(false);
  });

  it('are read as text by who may only read', async () => {
    const container = await openSection(boardOf({ segments: ['drivers'], canWrite: false }));
    expect(container.textContent).toContain('Segments: Drivers');
  });

  it('are where the question about a disagreement leads', async () => {
    await openSection(boardOf({ contested: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Choose this card’s segments' }));
    expect(document.activeElement).toBe(field().getByLabelText('Riders'));
  });
});
