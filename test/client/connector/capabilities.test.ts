import { readFileSync } from 'node:fs';
import { createCapabilities } from '../../../client/connector/capabilities';
import { createItemLoader } from '../../../client/connector/load-items';
import { createTitles } from '../../../client/connector/titles';
import { customers } from '../../support/builders';
import { askedFor, boardOfItems, type ItemCard } from './board-of-items';

const report = jest.fn();
const icon = { plain: 'icon.svg', white: 'icon-white.svg' };
const items = createItemLoader(() => 0);
const capabilities = createCapabilities({ items, icon, titles: createTitles(items) }, report);
const CARDS: ItemCard[] = [
  { id: 'p1', as: 'pains', item: { evidence: customers(1) } },
  { id: 'p2', as: 'pains', item: { evidence: customers(3) } },
];
const ask = (name: string, port = boardOfItems(CARDS)) => capabilities[name]?.(port, {});

afterEach(() => report.mockReset());

describe('the capabilities', () => {
  it('are those that the manifest names', () => {
    const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { capabilities: string[] };
    expect(Object.keys(capabilities).sort()).toEqual([...manifest.capabilities].sort());
  });

  it('board-buttons opens the summary over the whole window', async () => {
    const port = boardOfItems(CARDS);
    const [button] = (await ask('board-buttons', port)) as { callback: (port: unknown) => Promise<void> }[];
    await button?.callback(port);
    expect(port.opened).toEqual([
      expect.objectContaining({ as: 'modal', page: 'summary', fullscreen: true }),
    ]);
  });

  it('board-buttons opens the log of an interview, for members who may write', async () => {
    const port = boardOfItems(CARDS);
    const [, button] = (await ask('board-buttons', port)) as { callback: (port: unknown) => Promise<void> }[];
    await button?.callback(port);
    expect(port.opened).toEqual([
      expect.objectContaining({ as: 'modal', page: 'interview', fullscreen: true }),
    ]);
    const reader = port.window({ context: { canWriteBoard: false } });
    expect(await ask('board-buttons', reader)).toEqual([expect.objectContaining({ text: 'Canvas Signals' })]);
  });

  it('card-badges answers the card in context', async () => {
    expect(await ask('card-badges', askedFor(boardOfItems(CARDS), 'p1'))).toEqual([
      { dynamic: expect.any(Function) as () => void },
      { text: 'Heard · 1 person', color: 'yellow' },
      { text: '11' },
    ]);
  });

  it('card-badges answers nothing, and reports why, when Trello cannot be asked', async () => {
    const port = askedFor(boardOfItems(CARDS), 'p1');
    port.refuse('readAll', 'Trello is not well');
    expect(await ask('card-badges', port)).toEqual([]);
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'Trello is not well' }));
  });

  it('card-badges still answers after the time of other capabilities: Trello waits ten seconds for it', async () => {
    jest.useFakeTimers();
    try {
      const afterSeconds = new Promise<void>((resolve) => setTimeout(resolve, 8_000));
      const slow = createCapabilities(
        { items: () => afterSeconds.then(items), icon, titles: createTitles(items) },
        report,
      );
      const badges = slow['card-badges']?.(askedFor(boardOfItems(CARDS), 'p1'), {}) as Promise<unknown[]>;
      await jest.advanceTimersByTimeAsync(8_500);
      jest.useRealTimers();
      expect(await badges).toHaveLength(3);
    } finally {
      jest.useRealTimers();
    }
  });

  it('card-buttons offers nothing to readers', async () => {
    expect(await ask('card-buttons', askedFor(boardOfItems(CARDS), 'p1', false))).toEqual([]);
    expect(await ask('card-buttons', askedFor(boardOfItems(CARDS), 'p1'))).toHaveLength(2);
  });

  it('card-buttons hands the card’s id to the log of an interview', async () => {
    const port = askedFor(boardOfItems(CARDS), 'p1');
    const buttons = (await ask('card-buttons', port)) as {
      text: string;
      callback: (port: unknown) => Promise<void>;
    }[];
    await buttons.find(({ text }) => text === 'Log an interview')?.callback(port);
    expect(port.opened).toEqual([expect.objectContaining({ page: 'interview', args: { idCard: 'p1' } })]);
  });

  it('list-actions hands the list’s id to the popup', async () => {
    const port = boardOfItems(CARDS).window({ context: { idList: 'pains' } });
    const [action] = (await ask('list-actions', port)) as { callback: (port: unknown) => Promise<void> }[];
    await action?.callback(port);
    expect(port.opened).toEqual([
      expect.objectContaining({ page: 'list-column', args: { idList: 'pains' } }),
    ]);
  });

  it('list-sorters sorts the cards that Trello hands over', async () => {
    const port = boardOfItems(CARDS);
    const [sorter] = (await ask('list-sorters', port)) as {
      callback: (port: unknown, options: unknown) => Promise<unknown>;
    }[];
    expect(await sorter?.callback(port, { cards: [{ id: 'p1' }, { id: 'p2' }] })).toEqual({
      sortedIds: ['p2', 'p1'],
    });
  });

  it('list-sorters is not offered to who may not move cards', async () => {
    const port = boardOfItems(CARDS).window({ context: { canWriteBoard: false } });
    expect(await ask('list-sorters', port)).toEqual([]);
  });

  it.each([
    ['show-settings', 'popup', 'settings'],
    ['on-enable', 'modal', 'welcome'],
  ])('%s opens its page', async (name, as, page) => {
    const port = boardOfItems(CARDS);
    await ask(name, port);
    expect(port.opened).toEqual([expect.objectContaining({ as, page })]);
  });
});
