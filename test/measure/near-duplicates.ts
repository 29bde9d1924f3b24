/** Prints how often the hint at near duplicates is right; with `--wrong`, also the tuned pairs with which it is not. */
import { LABELLED_PAIRS } from '../shared/duplicates/labelled-pairs';
import { measurePairs } from './measure-pairs';
import { nearDuplicatesTable } from './near-duplicates-table';

console.log('\nNear duplicates');
for (const line of nearDuplicatesTable()) console.log(line);

if (process.argv.includes('--wrong')) {
  // Those held out stay unseen: whoever mends a rule must not mend it for them.
  const tuned = LABELLED_PAIRS.filter(({ part }) => part === 'tuned');
  for (const line of measurePairs(tuned).wrong) console.log(line);
}
