/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { CardSectionView } from '../../../../../client/views/card-section/CardSectionView';
import { PROMPTS } from '../../../../../shared/coaching/prompts';
import { en } from '../../../../../shared/messages/prompts/en';
import { customers } from '../../../../support/builders';
import { renderView } from '../../../../support/render-view';
import { boardWithCard } from '../../evidence/fixtures';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

async function openPrompts(options: Parameters<typeof boardWithCard>[0] = {}): Promise<HTMLElement> {
  renderView(CardSectionView, boardWithCard(options));
  return screen.findByRole('region', { name: 'What would make this stronger' });
}

const questionsIn = (region: HTMLElement) =>
  within(region)
    .getAllByRole('listitem')
    .map((row) => row.querySelector('p')?.textContent ?? '');

describe('What would make this stronger', () => {
  it('is two questions for the card’s column', async () => {
    const questions = questionsIn(await openPrompts());
    expect(questions).toHaveLength(2);
    for (const question of questions) {
      expect(PROMPTS.find((prompt) => en[prompt.id] === question)?.columns).toContain('pain');
    }
  });

  it('is something else once the card has what it lacked', async () => {
    const before = questionsIn(await openPrompts());
    cleanup();
    const evidence = customers(4, { signals: ['workaround', 'investment', 'consequence'] });
    expect(questionsIn(await openPrompts({ item: { evidence } }))).not.toEqual(before);
  });

  it('is other questions on request', async () => {
    const region = await openPrompts();
    const before = questionsIn(region);
    fireEvent.click(within(region).getByRole('button', { name: 'Other questions' }));
    const after = questionsIn(region);
    expect(after).toHaveLength(2);
    for (const question of after) expect(before).not.toContain(question);
  });

  it('can be copied, and says so; where the browser refuses, it is there to select', async () => {
    const region = await openPrompts();
    const [first] = questionsIn(region);
    const taken: string[] = [];
    document.execCommand = () => {
      const field = document.activeElement as HTMLTextAreaElement;
      taken.push(field.value);
      return true;
    };
    fireEvent.click(within(region).getAllByRole('button', { name: 'Copy' })[0] as HTMLElement);
    await within(region).findByText('Copied');
    expect(taken).toEqual([first]);

    document.execCommand = () => false;
    fireEvent.click(within(region).getAllByRole('button', { name: 'Copy' })[0] as HTMLElement);
    const field = await within(region).findByLabelText<HTMLTextAreaElement>(/select it here/);
    expect(field.value).toBe(first);
  });

  it('is not for members who may only read', async () => {
    renderView(CardSectionView, boardWithCard({ context: { canWriteCard: false, canWriteBoard: false } }));
    await waitFor(() => expect(screen.queryByText(/Reading this card/)).toBeNull());
    expect(screen.queryByRole('region', { name: 'What would make this stronger' })).toBeNull();
  });
});
