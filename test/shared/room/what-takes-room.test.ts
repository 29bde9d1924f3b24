import * as fc from 'fast-check';
import { charactersOver } from '../../../shared/room/characters-over';
import { whatTakesRoom } from '../../../shared/room/what-takes-room';
import { cardValues } from '../../../shared/stored/card-data';
import { CARD_LIMIT, charactersUsed, roomLeft } from '../../../shared/stored/room';
import { roomInWords } from '../../../shared/words/room';
import { anyLog } from '../../support/arbitraries';
import { item } from '../../support/builders';
import { characters } from '../../../shared/messages/core/en';
import { en as figures } from '../../../shared/messages/figures/en';

const ITEM = item({
  fields: { severity: 4 },
  evidence: [{ note: 'I "wait"' }, { who: 'C02', note: '', signals: ['workaround'] }],
  segments: ['teachers'],
});

describe('what takes room on a card', () => {
  it('is told apart: words, the rest of the log, fields, and what belongs to others', () => {
    const stored = { ...cardValues({}, ITEM), other: 'x'.repeat(100) };
    const taken = whatTakesRoom(ITEM, roomLeft(stored).characters);
    expect(taken.notes).toBe('I \\"wait\\"'.length);
    expect(taken.entries).toBe('"e":[["e1","C01","i",20260601,""],["e2","C02","i",20260601,"","w"]],'.length);
    expect(taken.fields).toBe('"f":{"se":4},"s":["teachers"],'.length);
    expect(taken.others).toBe('{"canvas":{"v":2}}'.length + `,"other":"${'x'.repeat(100)}"`.length);
  });

  it('adds up to all that a card holds', () => {
    fc.assert(
      fc.property(anyLog(), fc.nat(500), (evidence, length) => {
        const one = { ...ITEM, evidence };
        const stored = { ...cardValues({}, one), other: 'x'.repeat(length) };
        const { notes, entries, fields, others, free } = whatTakesRoom(one, roomLeft(stored).characters);
        expect(notes + entries + fields + others + free).toBe(CARD_LIMIT);
      }),
    );
  });

  it('is nothing on an empty card', () => {
    const { notes, entries, fields } = whatTakesRoom(item(), roomLeft({}).characters);
    expect([notes, entries, fields]).toEqual([0, 0, 0]);
  });
});

describe('by how much an item would overrun its card', () => {
  const longer = { ...ITEM, fields: { ...ITEM.fields, context: 'c'.repeat(40) } };
  const growth = charactersUsed(cardValues({}, longer)) - charactersUsed(cardValues({}, ITEM));
  it.each([
    [growth, 0],
    [growth - 1, 1],
    [0, growth],
  ])('is what it grows by beyond %i characters of room', (room, over) => {
    expect(charactersOver(ITEM, longer, room)).toBe(over);
  });
});

it.each([
  [12, 'About 12 more notes fit on this card'],
  [1, 'About 1 more note fits on this card'],
  [0, 'This card is full'],
])('room for %i notes in words', (notes, words) => {
  expect(roomInWords(notes, figures)).toBe(words);
});

it('characters in words', () => {
  expect([1, 4096].map((number) => characters(number))).toEqual(['1 character', '4,096 characters']);
});
