import { checkName } from '../../shared/writing-checks/check-name';
import { WRITING_CHECKS, type WritingCheck } from '../../shared/writing-checks/writing-check';
import { OWN_PRODUCTS, type LabelledName } from '../shared/writing-checks/labelled-names';
import { count, type Counts } from './precision-recall';
import { en as hintWords } from '../../shared/messages/hints/en';

/** What a check did with a list of names, and with which it went wrong. */
export interface CheckMeasure extends Counts {
  readonly check: WritingCheck;
  readonly wrong: readonly string[];
}

/** Each check over the names, beside what a coach said of them. */
export function measureNames(names: readonly LabelledName[]): CheckMeasure[] {
  const judged = names.map((labelled) => ({
    ...labelled,
    said: checkName(labelled.column, labelled.name, OWN_PRODUCTS, hintWords).map(({ check }) => check),
  }));
  return WRITING_CHECKS.map((check) => {
    const cases = judged.map(({ name, column, expect, said }) => ({
      name: `${column}: ${name}`,
      expected: expect.includes(check),
      found: said.includes(check),
    }));
    const wrong = cases
      .filter(({ expected, found }) => expected !== found)
      .map(({ name, found }) => `${found ? 'false alarm' : 'missed'}: ${name}`);
    return { check, ...count(cases), wrong };
  });
}

/** The share of good names on which no check says anything. */
export function quietOnGood(names: readonly LabelledName[]): {
  readonly quiet: number;
  readonly good: number;
} {
  const good = names.filter(({ expect }) => expect.length === 0);
  const quiet = good.filter(
    ({ column, name }) => checkName(column, name, OWN_PRODUCTS, hintWords).length === 0,
  );
  return { quiet: quiet.length, good: good.length };
}
