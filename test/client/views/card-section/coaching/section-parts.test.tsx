/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { CardSectionView } from '../../../../../client/views/card-section/CardSectionView';
import { fingerprintOf } from '../../../../../shared/review/fingerprint';
import { readCardData } from '../../../../../shared/stored/card-data';
import { customers, item } from '../../../../support/builders';
import type { FakeTrello } from '../../../../support/fake-trello';
import { renderView, TODAY } from '../../../../support/render-view';
import { boardWithCard } from '../../evidence/fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

async function open(trello: FakeTrello, part: RegExp): Promise<HTMLDetailsElement> {
  renderView(CardSectionView, trello);
  const summary = await screen.findByText(part);
  const details = summary.closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return details;
}

describe('The coach’s review on the card', () => {
  it('is a line that opens the form', async () => {
    const trello = boardWithCard({ item: { evidence: customers(1) } });
    const details = await open(trello, /Coach’s review: none yet/);
    fireEvent.click(await screen.findByRole('radio', { name: /Reword/ }));
    fireEvent.click(screen.getByRole('button', { name: /Save/ }));
    await waitFor(() => {
      expect(details.querySelector('summary')?.textContent).toMatch(/^Coach’s review: Reword, /);
    });
    const data = readCardData(trello.storedOn('late'));
    expect(data.state === 'ok' && data.item.review).toMatchObject({ mark: 'reword', date: TODAY });
  });

  it('says when it is outdated', async () => {
    const { fields, evidence } = item();
    const of = fingerprintOf({ name: 'Another name', fields, evidence });
    const review = { mark: 'good', note: '', by: 'm2', date: '2026-11-03', of } as const;
    await open(boardWithCard({ item: { review } }), /Coach’s review: Good, 3 Nov 2026, outdated/);
  });
});

describe('What is stored on the card', () => {
  it('is shown as it stands in Trello', async () => {
    const details = await open(boardWithCard({ item: { fields: { severity: 4 } } }), /What is stored/);
    const shown = await waitFor(() => details.querySelector('pre')?.textContent ?? '');
    expect(JSON.parse(shown)).toEqual({ canvas: { v: 2, f: { se: 4 } } });
  });
});
