/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/preact';
import { ServicesContext } from '../../../../client/services';
import { AddByTrello } from '../../../../client/views/set-up/AddByTrello';
import { createFakeTrello } from '../../../support/fake-trello';
import { quickServices } from '../../../support/render-view';
import { createFakeRest, type FakeRest } from './fake-rest';

afterEach(cleanup);

/** The cards of `createFakeRest` as Trello's client library sees them: the second has a rating, the third is not to be had. */
const CARDS = Array.from({ length: 12 }, (_, at) => ({
  id: `card${at}`,
  name: 'Example',
  idList: 'l0',
  stored: at === 1 ? { canvas: { v: 2, f: { im: 4 } } } : {},
})).filter(({ id }) => id !== 'card2');

function show(rest: FakeRest | null, missing = 6) {
  const trello = createFakeTrello({ lists: [{ id: 'l0', name: 'To do' }], cards: CARDS });
  const services = { ...quickServices(trello), openRest: () => Promise.resolve(rest) };
  return render(
    <ServicesContext.Provider value={services}>
      <AddByTrello missing={missing} />
    </ServicesContext.Provider>,
  );
}
const press = async (name: string) => (await screen.findByRole('button', { name })).click();

it('is not there without a key', async () => {
  const { container } = show(null);
  await new Promise((done) => setTimeout(done, 20));
  expect(container.textContent).toBe('');
});

it('says where the permission is kept, asks in the click, and adds nothing before the answer', async () => {
  const rest = createFakeRest();
  show(rest);
  await screen.findByText(/kept in your private data at Trello/);
  await press('Add 6 lists');
  expect(rest.asked()).toBe(1);
  await screen.findByText(/allow pop-up windows/);
  expect(rest.made).toHaveLength(1);
  rest.answer(true);
  await screen.findByText('Everything was added');
  expect(rest.made.map(({ name }) => name).slice(1)).toEqual([
    'Customer jobs',
    'Pains',
    'Gains',
    'Products & services',
    'Pain relievers',
    'Gain creators',
  ]);
});

it('a window that was blocked can be asked for again', async () => {
  const rest = createFakeRest();
  show(rest);
  await press('Add 6 lists');
  await press('Ask again');
  expect(rest.asked()).toBe(2);
  rest.answer(true);
  await screen.findByText('Everything was added');
  expect(rest.made).toHaveLength(7);
});

it('goes on where it stopped, and makes nothing twice', async () => {
  const rest = createFakeRest(true);
  rest.failAt('Products & services', 'no-answer');
  show(rest);
  await press('Add 6 lists');
  await screen.findByText(/Trello did not answer/);
  expect(rest.made).toHaveLength(4);
  await press('Go on');
  await screen.findByText('Everything was added');
  expect(new Set(rest.made.map(({ name }) => name)).size).toBe(rest.made.length);
  expect(rest.made).toHaveLength(7);
});

it('asks again when the permission has ended meanwhile', async () => {
  const rest = createFakeRest(true);
  rest.failAt('Pains', 'no-consent');
  show(rest);
  await press('Add 6 lists');
  await screen.findByText(/missing or has ended/);
  expect(rest.asked()).toBe(0);
  await press('Go on');
  expect(rest.asked()).toBe(1);
});

it('tells whoever may not that they may not', async () => {
  const rest = createFakeRest(true);
  rest.failAt('Customer jobs', 'no-permission');
  show(rest);
  await press('Add 6 lists');
  await screen.findByText(/You may not do this on this board/);
});

it('adds examples when asked to, and takes away only those that nobody has renamed or worked on', async () => {
  const rest = createFakeRest(true);
  show(rest);
  (await screen.findByLabelText(/two example cards/)).click();
  await press('Add 6 lists');
  await screen.findByText('Everything was added');
  expect(rest.there).toHaveLength(12);
  const [first, rated, unread] = rest.there;
  if (first) rest.there[0] = { ...first, name: 'Ours now' };
  await press('Remove the untouched example cards');
  await screen.findByText('The example cards that nobody had worked on were removed');
  expect(rest.there.map(({ name }) => name)).toEqual(['Ours now', rated?.name, unread?.name]);
});

it('takes the permission back', async () => {
  const rest = createFakeRest(true);
  show(rest, 0);
  await press('Take the permission back');
  await screen.findByText('The permission was taken back');
  expect(await rest.authorised()).toBe(false);
  expect(screen.queryByRole('button')).toBeNull();
});
