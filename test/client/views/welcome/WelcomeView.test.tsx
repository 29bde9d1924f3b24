/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { WelcomeView } from '../../../../client/views/welcome/WelcomeView';
import { createFakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';
import { renderView } from '../../../support/render-view';

afterEach(cleanup);

const LISTS = [
  { id: 'pains', name: 'Pains' },
  { id: 'todo', name: 'To do' },
];

function welcome(options: FakeTrelloOptions = {}) {
  const trello = createFakeTrello({ lists: LISTS, ...options });
  renderView(WelcomeView, trello);
  return trello;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));

describe('the welcome', () => {
  it('begins with three steps and asks for nothing', () => {
    welcome();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('tells what each list was taken for', async () => {
    welcome();
    press('Use the lists I have');
    const found = await screen.findByRole('region', { name: 'The lists of this board' });
    expect(found.querySelectorAll('li')[0]?.textContent).toMatch(/^PainsPains/);
    expect(found.querySelectorAll('li')[1]?.textContent).toMatch(/^To doNot part of the canvas/);
  });

  it('ticks off the lists that are there, also those added while it is open', async () => {
    const trello = welcome();
    press('Set up columns');
    const ticked = async (count: number) =>
      waitFor(() => expect(screen.getAllByText('✓ on this board')).toHaveLength(count));
    await ticked(1);
    trello.renameList('todo', 'Gains');
    trello.render();
    await ticked(2);
  });

  it('offers three ways to begin', () => {
    welcome();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Use the lists I have/),
      expect.stringMatching(/^Set up columns/),
      expect.stringMatching(/^Look at a sample/),
    ]);
  });

  it('opens the sample', async () => {
    const trello = welcome();
    press('Look at a sample');
    await waitFor(() =>
      expect(trello.opened).toEqual([expect.objectContaining({ page: 'summary', args: { sample: true } })]),
    );
  });

  it('leads from the guess to the table in which it can be changed', async () => {
    const trello = welcome();
    press('Use the lists I have');
    await screen.findByRole('region', { name: 'The lists of this board' });
    press('Change what the lists stand for');
    await waitFor(() => expect(trello.opened).toEqual([expect.objectContaining({ page: 'mapping' })]));
  });

  it('leads from the guess to the summary', async () => {
    const trello = welcome();
    press('Use the lists I have');
    await screen.findByRole('region', { name: 'The lists of this board' });
    press('See the summary');
    await waitFor(() =>
      expect(trello.opened).toEqual([expect.objectContaining({ page: 'summary', fullscreen: true })]),
    );
  });

  it('offers readers no change', async () => {
    welcome({ context: { canWriteBoard: false } });
    press('Use the lists I have');
    await screen.findByText('Only members who may edit this board can change this.');
    expect(screen.queryByRole('button', { name: 'Change what the lists stand for' })).toBeNull();
  });

  it('says so when Trello does not answer', async () => {
    const trello = createFakeTrello({ lists: LISTS });
    trello.refuse('lists', 'Trello is not well');
    renderView(WelcomeView, trello);
    press('Use the lists I have');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Trello does not answer/);
  });
});
