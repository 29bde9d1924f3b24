import { customersBySegment } from '../../../shared/coverage/customers-by-segment';
import { featureGains } from '../../../shared/coverage/feature-gains';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { card, snapshot } from '../../support/builders';

const itemsOf = (board: BoardSnapshot) => summariseBoard(board, { asOf: '2026-06-02' }).items;
const SEGMENTS = ['riders', 'drivers', 'parents'].map((key) => ({ key, name: key, unique: '' }));

describe('customers heard per segment', () => {
  const cards = [
    card({ item: { evidence: [{ who: 'C01' }, { who: 'C02', customers: 3 }] } }),
    card({ item: { segments: ['parents'], evidence: [{ who: 'c02 ' }, { who: 'C03' }] } }),
    card({ item: { segments: ['parents', 'drivers'], evidence: [{ who: 'C03' }] } }),
    card({ item: { segments: ['gone'], evidence: [{ who: 'C09' }] } }),
  ].map((one, at) => ({ ...one, id: `card-${at + 1}` }));

  it('are those of the canvas’s segment first, then of the cards’, in the board’s order', () => {
    const board = snapshot({ settings: { segments: SEGMENTS, canvasSegments: { '': 'riders' } }, cards });
    expect(customersBySegment('', itemsOf(board), board).map((one) => [one.segment?.key, one.people])).toEqual([
      ['riders', 4],
      ['drivers', 1],
      ['parents', 2],
    ]);
  });

  it('stand under no segment where the canvas has none', () => {
    const board = snapshot({ settings: { segments: SEGMENTS }, cards: cards.slice(0, 1) });
    expect(customersBySegment('', itemsOf(board), board)).toEqual([{ segment: null, people: 4 }]);
  });

  it('tell that nobody of the canvas’s segment was heard', () => {
    const board = snapshot({
      settings: { segments: SEGMENTS, canvasSegments: { '': 'riders' } },
      cards: [{ item: { evidence: [{ who: 'T1', kind: 'teamOpinion' }] } }],
    });
    expect(customersBySegment('', itemsOf(board), board).map(({ people }) => people)).toEqual([0]);
  });
});

describe('gains that read like features', () => {
  it('are named, the others are not', () => {
    const board = snapshot({
      lists: [{ name: 'Customer gains' }],
      cards: [{ name: 'Export to Excel' }, { name: 'Arrive rested' }],
    });
    expect(featureGains('', itemsOf(board)).map(({ name }) => name)).toEqual(['Export to Excel']);
  });
});
