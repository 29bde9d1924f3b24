import * as fc from 'fast-check';
import { checkWho } from '../../../shared/evidence-checks/check-who';
import { en as hintWords } from '../../../shared/messages/hints/en';

describe('a customer who looks like a named person', () => {
  it.each([
    ['Anna Fischer'],
    ['anna fischer'],
    ['ANNA FISCHER'],
    ['Fischer, Anna'],
    ['Anna Maria Fischer'],
    ['Anna M. Fischer'],
    ['Anna Fischer (teacher)'],
    ['Anna Fischer, C07'],
    ['C07 Anna Fischer'],
    ['Teacher Anna Fischer'],
    ['Ludwig van Beethoven'],
    ['Mary O’Neill'],
    ['Jean-Luc Moreau'],
    ['José García'],
    ['José Garci\u0301a'],
    ['Jürgen Müller-Lüdenscheidt'],
    ['Mrs Fischer'],
    ['Mr. Okafor'],
    ['Dr. Weber'],
    ['Prof. Dr. A. Weber'],
    ['Frau Yılmaz'],
    ['Mme Lefèvre'],
    ['Priyanka Raghunathan'],
    ['Oluwaseun Adebayo'],
    ['Mark Hollis'],
    ['Rose Tyler'],
    ['Анна Петрова'],
    ['Ελένη Παπαδοπούλου'],
    ['  Anna   Fischer  '],
    ['Anna\u200b Fischer'],
    ['anna.fischer@example.org'],
    ['Anna <anna@example.org>'],
    ['Patrick McAllister'],
    ['Sofia de la Cruz'],
  ])('%s', (who) => {
    expect(checkWho(who, hintWords)?.check).toBe('fullName');
  });
});

describe('a customer without a name', () => {
  it.each([
    [''],
    ['C07'],
    ['c07'],
    ['P-12'],
    ['A.F.'],
    ['AF'],
    ['A. F.'],
    ['Anna'],
    ['Anna F.'],
    ['J. K.'],
    ['Bus driver 2'],
    ['Bus driver'],
    ['Bus Driver'],
    ['bus driver two'],
    ['Survey May'],
    ['survey May'],
    ['May Survey'],
    ['class 7b'],
    ['Class 7b'],
    ['Class Seven'],
    ['Head nurse, night shift'],
    ['Head Nurse'],
    ['Night Shift'],
    ['Primary School Teacher'],
    ['Focus Group A'],
    ['Focus Group'],
    ['Team Kitchen'],
    ['Team'],
    ['Parent of two'],
    ['Parents North'],
    ['Product Owner'],
    ['Usability Test'],
    ['Customer Support'],
    ['User 12'],
    ['Interview 3, Monday'],
    ['Student A'],
    ['Lehrerin Nord'],
    ['Busfahrer 2'],
    ['Schule Süd'],
    ['Kundin 4'],
    ['x'],
    ['12'],
    ['👩‍🏫 4'],
    ['🚌'],
    ['Dr. X'],
    ['Doctor 3'],
    ['two mothers at the gate'],
    ['Neighbour with dog'],
    ['Anna and friends'],
    ['Group June'],
    ['Shop Owner West'],
    ['Market, Saturday'],
    ['NPS 2026'],
    ['C07/C08'],
    ['Segment Beta'],
    ['Mr'],
    ['@anna'],
    ['<b>C07</b>'],
    ['New Customer'],
    ['Retired Engineer'],
    ['Ali 2'],
    ['Paul at the bakery'],
  ])('%s', (who) => {
    expect(checkWho(who, hintWords)).toBeNull();
  });
});

describe('the hint', () => {
  it('says why, and what to write instead', () => {
    const hint = checkWho('Anna Fischer', hintWords);
    expect(hint?.why).toMatch(/^[A-Z].{40,150}\.$/);
    expect(hint?.instead).toContain('C07');
  });

  it('comes for no code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('C', 'P', 'U', 'Customer ', 'Teacher ', 'user-'),
        fc.nat(),
        (kind, number) => {
          expect(checkWho(`${kind}${number}`, hintWords)).toBeNull();
        },
      ),
    );
  });

  it('comes or does not for any string, without failing, as for the same string trimmed', () => {
    const anyWho = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc
        .array(fc.constantFrom('Anna', 'Dr.', 'von', 'C07', 'Teacher', '@', '.', 'é', '\ud83d', '\u202e'), {
          maxLength: 12,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anyWho, (who) => {
        expect(checkWho(` ${who}\t`, hintWords)).toEqual(checkWho(who, hintWords));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a', ' ', 'Anna ', 'Dr. ', "O'", 'A-', '@a.', 'von ', '\udc00', 'ﷺ'])(
    'takes no more time for a longer one: %j',
    (piece) => {
      const who = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const start = performance.now();
      checkWho(who, hintWords);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
