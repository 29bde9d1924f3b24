import { PROMPTS } from '../../../shared/coaching/prompts';
import { de } from '../../../shared/messages/prompts/de';
import { en } from '../../../shared/messages/prompts/en';
import { es } from '../../../shared/messages/prompts/es';
import { fr } from '../../../shared/messages/prompts/fr';
import { pt } from '../../../shared/messages/prompts/pt';

it('has a question for every prompt and for nothing else', () => {
  expect(Object.keys(en).sort()).toEqual(PROMPTS.map(({ id }) => id).sort());
});

/** What would invite a promise or a guess, as "would you" does: questions are about what happened. */
const HYPOTHETICAL = {
  es: /\b(?:usarías|comprarías|pagarías|harías|te gustaría|querrías)\b/i,
  fr: /\b(?:utiliseriez|achèteriez|paieriez|feriez|aimeriez|voudriez)\b/i,
  de: /\b(?:würden|könnten|möchten|hätten Sie gern)\b/i,
  pt: /\b(?:usaria|compraria|pagaria|faria|gostaria)\b/i,
};

describe.each([
  ['es', es],
  ['fr', fr],
  ['de', de],
  ['pt', pt],
] as const)('the questions in %s', (language, questions) => {
  const all = Object.entries(questions);

  it('are all different, and short enough to be asked', () => {
    expect(new Set(Object.values(questions)).size).toBe(all.length);
    expect(all.filter(([, question]) => question.length > 140)).toEqual([]);
  });

  it('end as a question or a request, and are none of English', () => {
    expect(all.filter(([, question]) => !/[?.]$/.test(question))).toEqual([]);
    expect(all.filter(([id, question]) => question === en[id as keyof typeof en])).toEqual([]);
  });

  it('ask what happened, not what would', () => {
    expect(all.filter(([, question]) => HYPOTHETICAL[language].test(question))).toEqual([]);
  });
});

it('opens every Spanish question as Spanish does', () => {
  expect(
    Object.values(es).filter((question) => question.split('?').length !== question.split('¿').length),
  ).toEqual([]);
});
