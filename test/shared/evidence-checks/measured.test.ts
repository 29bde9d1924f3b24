import { checkNote } from '../../../shared/evidence-checks/check-note';
import { checkWho } from '../../../shared/evidence-checks/check-who';
import { NOTE_CHECKS } from '../../../shared/evidence-checks/note-hint';
import { count, precision, recall, type Counts } from '../../measure/precision-recall';
import { LABELLED_NOTES } from './labelled-notes';
import { NAMES_OF_PEOPLE, NO_NAMES } from './labelled-whos';
import { en as hintWords } from '../../../shared/messages/hints/en';

const isGoodEnough = (counts: Counts) => {
  expect(counts.hits).toBeGreaterThanOrEqual(25);
  expect(precision(counts)).toBeGreaterThanOrEqual(0.9);
  expect(recall(counts)).toBeGreaterThanOrEqual(0.7);
};

describe('over the labelled notes', () => {
  it.each(NOTE_CHECKS)('the hint on %s is right in 9 of 10 and finds 7 of 10', (check) => {
    const saysSo = (note: string) =>
      checkNote('interview', note, hintWords).some((hint) => hint.check === check);
    isGoodEnough(
      count(
        LABELLED_NOTES.map(([note, expected]) => ({ expected: expected === check, found: saysSo(note) })),
      ),
    );
  });

  it('what happened is left alone, 19 of 20', () => {
    const good = LABELLED_NOTES.filter(([, expected]) => expected === undefined);
    const quiet = good.filter(([note]) => checkNote('interview', note, hintWords).length === 0);
    expect(quiet.length / good.length).toBeGreaterThanOrEqual(0.95);
  });
});

it('the hint on names is right in 9 of 10 and finds 7 of 10', () => {
  const cases = (whos: readonly string[], expected: boolean) =>
    whos.map((who) => ({ expected, found: checkWho(who, hintWords) !== null }));
  isGoodEnough(count([...cases(NAMES_OF_PEOPLE, true), ...cases(NO_NAMES, false)]));
});
