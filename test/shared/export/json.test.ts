import * as fc from 'fast-check';
import { asJson } from '../../../shared/export/json/as-json';
import { isOurJson, readJson } from '../../../shared/export/json/read-json';
import { BoardExport } from '../../../shared/schemas/board-export';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { anySnapshot } from '../../support/any-snapshot';
import { drawBoard } from '../../support/draw-board';

const asOf = '2026-11-26';
const jsonOf = (snapshot: BoardSnapshot) =>
  asJson({ snapshot, summary: summariseBoard(snapshot, { asOf }) }, { customers: 'shown' });

const board = drawBoard(`
Pains
  - The bus is late | severity=4
      C01 interview 2026-06-01
`);

type Changeable = Pick<BoardExport, 'snapshot'> & Record<string, unknown>;

/** What reading says of the file after a change to its JSON. */
function readChanged(change: (file: Changeable) => void) {
  const file = JSON.parse(jsonOf(board)) as Changeable;
  change(file);
  if (!isOurJson(file)) throw new Error('is not taken for ours');
  return readJson(file);
}

describe('a board as JSON', () => {
  it('has the shape that is documented, dated, with the model and its numbers', () => {
    const file = BoardExport.parse(JSON.parse(jsonOf(board)));
    expect(file).toMatchObject({
      format: 'canvas-signals',
      version: 1,
      customers: 'shown',
      model: 'signal-1',
      asOf,
      modelSettings: { halfAt: 2, staleAfterDays: 60 },
    });
  });

  it('reads back to the same board and the same summary', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const text = jsonOf(snapshot);
        const read = readJson(JSON.parse(text) as Record<string, unknown>);
        expect(read).toEqual({ ok: true, snapshot, remarks: [] });
        if (read.ok) expect(jsonOf(read.snapshot)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a file that was changed', () => {
  it('keeps what is known of it; what is not is passed over and told', () => {
    const read = readChanged((file) => {
      file['colour'] = 'red';
      Object.assign(file.snapshot.cards[0] ?? {}, { mood: 1 });
    });
    expect(read).toEqual({
      ok: true,
      snapshot: board,
      remarks: ['Passed over, since nothing here is called so: keys "colour", "snapshot.cards[].mood".'],
    });
  });

  it('needs no figures, since they are computed anew', () => {
    const read = readChanged((file) => {
      for (const key of ['items', 'canvases', 'model', 'lists']) delete file[key];
    });
    expect(read).toEqual({ ok: true, snapshot: board, remarks: [] });
  });

  it.each<[string, (file: Changeable) => void, string]>([
    [
      'another version',
      (file) => Object.assign(file, { version: 2 }),
      'The file is of version 2 of this format',
    ],
    ['no version', (file) => delete file['version'], 'The file is of version (none) of this format'],
    [
      'no snapshot',
      (file) => Object.assign(file, { snapshot: undefined }),
      'At snapshot: a value of the type object is expected, and nothing is there.',
    ],
    [
      'a rating of 9',
      (file) => Object.assign(file.snapshot.cards[0]?.item.fields ?? {}, { severity: 9 }),
      'At snapshot.cards[0].item.fields.severity: at most 5 is expected, and it is 9. The file was changed or damaged; export the board again.',
    ],
    [
      'a kind that there is none of',
      (file) => Object.assign(file.snapshot.cards[0]?.item.evidence[0] ?? {}, { kind: 'chat' }),
      'At snapshot.cards[0].item.evidence[0].kind: one of teamOpinion, ',
    ],
    [
      'a card of no list',
      (file) => Object.assign(file.snapshot.cards[0] ?? {}, { idList: 'gone' }),
      'At snapshot.cards[0].idList: the id of a list that the file has is expected.',
    ],
    [
      'a card twice',
      (file) => file.snapshot.cards.push(...file.snapshot.cards),
      'At snapshot.cards: two cards have the same id',
    ],
  ])('with %s is refused, with what is wrong and where', (_what, change, problem) => {
    const read = readChanged(change);
    expect(read.ok ? '' : read.problem).toContain(problem);
  });
});
