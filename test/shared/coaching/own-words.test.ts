import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROMPTS } from '../../../shared/coaching/prompts';
import { en } from '../../../shared/messages/prompts/en';
import { wordsOf } from './words-of';

/** From this many words in a row, a question counts as the source's and not ours. */
const RUN = 6;

/** Every run of `RUN` words of the texts, none across two texts. */
function runsOf(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) => {
      const words = wordsOf(text);
      return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
    }),
  );
}

const SOURCES = join(__dirname, '../../../../shared/seeds');
const texts = existsSync(SOURCES)
  ? readdirSync(SOURCES).map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  : [];
if (texts.length === 0)
  console.warn('skipped: the method’s source texts are not beside the project (../shared/seeds)');

(texts.length > 0 ? describe : describe.skip)('beside the source texts', () => {
  const theirs = runsOf(texts);

  it('reads them', () => {
    expect(theirs.size).toBeGreaterThan(1_000);
  });

  it.each(PROMPTS)('$id is in our own words', ({ id }) => {
    expect([...runsOf([en[id]])].filter((run) => theirs.has(run))).toEqual([]);
  });
});

it('finds a run of words past case, line breaks and punctuation', () => {
  const theirs = runsOf(['Where do you\nhave to improvise, or work around things?']);
  expect([...runsOf(['Tell me: where do you have to IMPROVISE'])].filter((run) => theirs.has(run))).toEqual([
    'where do you have to improvise',
  ]);
});
