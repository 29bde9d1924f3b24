/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { CardSectionView } from '../../../../client/views/card-section/CardSectionView';
import { cardValues } from '../../../../shared/stored/card-data';
import { customers, item, type ItemParts } from '../../../support/builders';
import { renderView, TODAY } from '../../../support/render-view';
import { boardWithCard } from '../evidence/fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** Another pain of the canvas, on which five customers were heard, C03 to C07. */
const OTHER = {
  id: 'other',
  name: 'Wet feet',
  idList: 'pains',
  stored: cardValues({}, item({ evidence: customers(5, {}, 3) })),
};

async function headOf(parts: ItemParts, others = [OTHER]): Promise<string> {
  const { container } = renderView(CardSectionView, boardWithCard({ item: parts, others }));
  await waitFor(() => expect(screen.queryByText(/Reading this card/)).toBeNull());
  await waitFor(() =>
    expect(container.querySelector('header')?.textContent).toMatch(/ of \d+ customers|—|Assumption/),
  );
  return container.querySelector('header')?.textContent ?? '';
}

describe('What stands beside the score', () => {
  it('is how many of all customers heard on the canvas support it, with the interval', async () => {
    // C01 to C04 here, C03 to C07 on the other card: seven heard, four for it.
    const head = await headOf({ evidence: customers(4) });
    expect(head).toContain('4 of 7 customers, 25–84 %');
    expect(head).toContain('likely between 25 and 84 %');
  });

  it('is the opportunity, once both ratings are set', async () => {
    expect(await headOf({ fields: { severity: 5, served: 2 }, evidence: customers(1) })).toContain(
      'Opportunity 8 of 9: it matters 5, what they use today serves it 2.',
    );
    expect(await headOf({ fields: { severity: 5 }, evidence: customers(1) })).not.toContain('Opportunity');
  });

  it('is the age of the latest evidence, from sixty days on', async () => {
    const old = await headOf({ evidence: customers(1, { date: '2026-01-01' }) });
    expect(old).toMatch(/No new evidence for \d{3} days: ask again whether it still holds\./);
    cleanup();
    expect(await headOf({ evidence: customers(1, { date: TODAY }) })).not.toContain('No new evidence');
  });
});

describe('A contested item', () => {
  const contested: ItemParts = {
    evidence: [...customers(3), ...customers(2, { stance: 'contradicts' }, 4)],
  };

  it('shows both counts, and who stands on each side', async () => {
    const head = await headOf(contested);
    expect(head).toContain('3 for, 2 against');
    expect(head).toContain('ForC01, C02, C03');
    expect(head).toContain('AgainstC04, C05');
  });

  it('asks whether those who disagree belong to another segment', async () => {
    await headOf(contested);
    expect(screen.getByText(/Do those who disagree belong to another segment\?/)).toBeTruthy();
  });

  it('is not asked so while everybody agrees', async () => {
    await headOf({ evidence: customers(3) });
    expect(screen.queryByText(/another segment/)).toBeNull();
  });
});
