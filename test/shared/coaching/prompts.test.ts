import { lacksOf } from '../../../shared/coaching/lacks';
import { PROMPTS } from '../../../shared/coaching/prompts';
import { QUESTION_GROUPS } from '../../../shared/coaching/question-groups';
import { COLUMNS, sideOf } from '../../../shared/taxonomy';
import { en } from '../../../shared/messages/prompts/en';
import { wordsOf } from './words-of';

const questions = PROMPTS.map(({ id }) => en[id]);
const columnsAndLacks = COLUMNS.flatMap((column) => lacksOf(column).map((lack) => [column, lack] as const));

describe('the tags of the prompts', () => {
  it('are ids of their own', () => {
    expect(new Set(PROMPTS.map(({ id }) => id)).size).toBe(PROMPTS.length);
  });

  it.each(PROMPTS)('fit together: $id', ({ columns, group, findsOut }) => {
    expect(QUESTION_GROUPS[group].columns).toEqual(expect.arrayContaining(columns));
    for (const column of columns) expect(lacksOf(column)).toEqual(expect.arrayContaining(findsOut));
    expect(new Set(columns).size).toBe(columns.length);
    expect(new Set(findsOut).size).toBe(findsOut.length);
  });

  it.each(columnsAndLacks)('give a %s that lacks %s two prompts of different groups', (column, lack) => {
    const groups = PROMPTS.filter(
      ({ columns, findsOut }) => columns.includes(column) && findsOut.includes(lack),
    ).map(({ group }) => group);
    expect(groups.length).toBeGreaterThanOrEqual(2);
    expect(new Set(groups).size).toBeGreaterThanOrEqual(2);
  });
});

/** Forms that put words into a customer’s mouth, or ask for a guess instead of what happened. */
const BANNED: readonly (readonly [what: string, form: RegExp])[] = [
  ['hypothetical', /\b(would|could|should|might|may|can|will|shall|if|imagine|suppose|what about)\b/i],
  ['hypothetical', /\b(wish|ideally|ideal|in future|in the future|next time|tomorrow|going to|ever)\b/i],
  [
    'closed: yes or no answers it',
    /(^|[.?:] )(do|does|did|is|are|was|were|has|have|had|am|isn’t|don’t|doesn’t|didn’t)\b/i,
  ],
  ['leading', /\b(isn’t|aren’t|don’t|doesn’t|wasn’t|right|agree|surely|obviously|of course|really)\b/i],
  ['leading', /\bhow (annoying|frustrating|hard|difficult|bad|good|great|useful|important|happy|much do)\b/i],
  ['leading', /\bwhy (do|does|did|is|are|was|were) (you|it|they|this) (like|love|hate|better|so)\b/i],
  [
    'jargon',
    /\b(segment|value proposition|pain point|stakeholder|hypothesis|KPI|leverage|use case|touchpoint)\b/i,
  ],
  ['shouting', /!|\b[A-Z]{2,}\b/],
];

describe('the wording of the prompts', () => {
  it.each(questions)('%s', (question) => {
    expect(question.length).toBeLessThanOrEqual(140);
    expect(question).toMatch(
      /^(Tell me|Please show me|Think of|What|Who|Whom|When|Where|Which|How|At|On|Of|In|The last time)\b/,
    );
    expect(question).toMatch(/[^ ][.?]$/);
    expect(question).not.toMatch(/ {2}|['"]/);
    for (const [, form] of BANNED) expect(question).not.toMatch(form);
  });

  it.each([
    ['Would you pay for this?'],
    ['What would you pay for this?'],
    ['How much better is it if the bus is on time?'],
    ['Do you like this?'],
    ['Tell me about it. Is it slow?'],
    ['This is slow, isn’t it?'],
    ['How frustrating is this?'],
    ['What will you do next time?'],
    ['What is your biggest pain point?'],
  ])('does not let pass: %s', (question) => {
    expect(BANNED.some(([, form]) => form.test(question))).toBe(true);
  });

  it('asks customers about themselves, never about us or our product', () => {
    for (const { columns, id } of PROMPTS) {
      const question = en[id];
      if (columns.every((column) => sideOf(column) === 'valueMap')) continue;
      expect(question).not.toMatch(/\b(we|us|our|ours|product|app|feature|customers?|users?)\b/i);
      expect(question).toMatch(/\b(you|your|yours|yourself|me)\b|\bthis\b/i);
    }
  });

  it('asks the team about its customers, not for its own opinion', () => {
    for (const { columns, id } of PROMPTS) {
      const question = en[id];
      if (columns.some((column) => sideOf(column) === 'profile')) continue;
      expect(question).toMatch(/\b(customers?|who|whom|pain|trouble|rarer|tried|measured)\b/i);
      expect(question).not.toMatch(/\b(think|believe|expect|feel|assume|opinion|plan to|want to)\b/i);
    }
  });

  it('has no two alike', () => {
    const normalised = questions.map((question) => wordsOf(question).join(' '));
    expect(new Set(normalised).size).toBe(questions.length);
    const close = PROMPTS.flatMap((one, at) =>
      PROMPTS.slice(at + 1)
        .filter((other) => likeness(en[one.id], en[other.id]) > 0.6)
        .map((other) => [one.id, other.id]),
    );
    expect(close).toEqual([]);
  });

  it('numbers 90 to 130 in all', () => {
    expect(PROMPTS.length).toBeGreaterThanOrEqual(90);
    expect(PROMPTS.length).toBeLessThanOrEqual(130);
  });
});

/** The share of their words that two questions have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const words = new Set(wordsOf(one));
  const others = new Set(wordsOf(other));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared);
}
