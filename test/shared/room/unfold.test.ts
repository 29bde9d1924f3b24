import * as fc from 'fast-check';
import { withFolded } from '../../../shared/room/fold';
import { stillFolded, unfold } from '../../../shared/room/unfold';
import type { Evidence } from '../../../shared/schemas/evidence';
import { anyEvidence, numbered } from '../../support/arbitraries';
import { evidence, item, log } from '../../support/builders';

const words = ({ evidence: entries }: { readonly evidence: readonly Evidence[] }) =>
  entries.map(({ id, note }) => `${id}: ${note}`);

/** Everything fits. */
const plenty = () => 0;
/** A card for so many words' characters in all. */
const limit = (most: number) => (after: { readonly evidence: readonly Evidence[] }) =>
  Math.max(0, after.evidence.reduce((sum, { note }) => sum + note.length, 0) - most);

const OLD = log({ note: 'I wait' }, { note: 'I walk' }, { note: 'I pay' });
const NEW = evidence({ id: 'new', note: 'I left' });
const FOLD = { notes: OLD.slice(0, 2), entry: NEW };
/** The card after the fold: words of the third and of the new entry stand. */
const folded = { ...withFolded(item({ evidence: OLD }), FOLD.notes) };
const card = { ...folded, evidence: [...folded.evidence, NEW] };

describe('undoing a fold', () => {
  it('puts the words back beside the new entry where both fit', () => {
    const undone = unfold(card, FOLD, plenty);
    expect(undone.state).toBe('beside');
    expect(undone.state === 'beside' && words(undone.item)).toEqual([
      'e1: I wait',
      'e2: I walk',
      'e3: I pay',
      'new: I left',
    ]);
  });

  it('puts them in the place of the new entry where only one of the two fits, and hands that over as it stands', () => {
    const mended = { ...NEW, note: 'I have left' };
    const now = { ...card, evidence: [...folded.evidence, mended] };
    const undone = unfold(now, FOLD, limit('I waitI walkI pay'.length));
    expect(undone).toEqual({ state: 'instead', item: expect.anything(), entry: mended });
    expect(undone.state === 'instead' && words(undone.item)).toEqual([
      'e1: I wait',
      'e2: I walk',
      'e3: I pay',
    ]);
  });

  it('says by how much they do not fit when others have used the room, and changes nothing', () => {
    const further = evidence({ id: 'later', note: 'Somebody else wrote this' });
    const now = { ...card, evidence: [...card.evidence, further] };
    expect(unfold(now, FOLD, limit(30))).toEqual({ state: 'too-long', characters: 11 });
    expect(unfold(now, FOLD, limit(40))).toEqual({ state: 'too-long', characters: 1 });
  });

  it('leaves a deleted new entry deleted', () => {
    const undone = unfold(folded, FOLD, limit(17));
    expect(undone.state === 'beside' && words(undone.item)).toEqual([
      'e1: I wait',
      'e2: I walk',
      'e3: I pay',
    ]);
    expect(unfold(folded, FOLD, limit(16))).toEqual({ state: 'too-long', characters: 1 });
  });

  it('passes over entries that were deleted, and notes that were written anew', () => {
    const now = {
      ...card,
      evidence: card.evidence.flatMap((entry) =>
        entry.id === 'e1' ? [] : entry.id === 'e2' ? { ...entry, note: 'I run' } : entry,
      ),
    };
    expect(stillFolded(now, FOLD)).toEqual([]);
    const undone = unfold(now, FOLD, plenty);
    expect(undone.state === 'beside' && words(undone.item)).toEqual([
      'e2: I run',
      'e3: I pay',
      'new: I left',
    ]);
  });

  it('works where no entry was added', () => {
    expect(unfold(folded, { ...FOLD, entry: null }, limit(10))).toEqual({ state: 'too-long', characters: 7 });
  });

  it('twice is the same as once', () => {
    const undone = unfold(card, FOLD, plenty);
    if (undone.state !== 'beside') throw new Error(undone.state);
    expect(unfold(undone.item, FOLD, plenty)).toEqual(undone);
  });

  it('brings back exactly what was there, whatever was folded', () => {
    const anyLog = fc
      .array(anyEvidence({ note: fc.string({ unit: 'binary', maxLength: 20 }) }), { maxLength: 8 })
      .map(numbered);
    fc.assert(
      fc.property(anyLog, fc.func(fc.boolean()), (entries, isChosen) => {
        const before = item({ evidence: entries });
        const notes = entries.filter(isChosen);
        const undone = unfold(withFolded(before, notes), { notes, entry: null }, plenty);
        expect(undone).toEqual({ state: 'beside', item: before });
      }),
    );
  });
});
