/** Prints how often the writing checks are right, `npm run measure`; with `--wrong`, also the tuned names with which they are not. */
import { LABELLED_NAMES } from '../shared/writing-checks/labelled-names';
import { measureNames } from './measure-names';
import { writingChecksTable } from './writing-checks-table';

for (const line of writingChecksTable()) console.log(line);

if (process.argv.includes('--wrong')) {
  // Those held out stay unseen: whoever mends a rule must not mend it for them.
  const tuned = LABELLED_NAMES.filter(({ part }) => part === 'tuned');
  for (const { check, wrong } of measureNames(tuned))
    for (const line of wrong) console.log(`${check}  ${line}`);
}
