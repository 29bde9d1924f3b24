import type { CardPlan } from './sample-plan';
import { experiment, interview, observation } from './evidence-lines';

/** What the team offers. */
export const PRODUCTS: readonly CardPlan[] = [
  {
    name: 'Trip planner for one class',
    fields: { productKind: 'digital' },
    addresses: ['consent', 'late', 'replies'],
    evidence: [
      experiment('C03', 10, 'Used a paper mock-up for one trip: all answers on day three.'),
      interview('C07', 9, 'I would try it in spring.'),
    ],
  },
  {
    name: 'Bus pool of neighbouring schools',
    fields: { productKind: 'intangible' },
    addresses: ['bus'],
  },
  { name: 'Telephone help by retired teachers', fields: { productKind: 'intangible' } },
];

/** How it takes pains away. */
export const RELIEVERS: readonly CardPlan[] = [
  {
    name: 'Families are reminded by text message until they answer',
    fields: { effects: ['endedDifficulty', 'savings'] },
    addresses: ['late', 'consent'],
    evidence: [
      experiment('C03', 10, 'Reminders sent by hand: 22 of 24 answers in two days.'),
      experiment('C05', 7, 'Same trial: 19 of 21 in three days.'),
      observation('C11', 2, 'Took over our wording and sends it herself.', 'workaround'),
    ],
  },
  {
    name: 'A cancelled bus is replaced within a day',
    fields: { effects: ['removedRisk'] },
    addresses: ['bus'],
    evidence: [interview('C06', 5, 'I would stop booking two.')],
  },
  {
    name: 'The school pays deposits directly',
    fields: { effects: ['removedRisk', 'betterFeeling'] },
    addresses: ['pocket'],
  },
  {
    name: 'The risk form is filled in from the last trip',
    fields: { effects: ['fewerMistakes', 'savings'] },
    addresses: ['risk-form'],
    evidence: [experiment('C04', 4, 'Eleven minutes with our template in place of an evening.')],
  },
];

/** How it makes gains come true. One addresses nothing. */
export const CREATORS: readonly CardPlan[] = [
  {
    name: 'A live list shows who said yes',
    fields: { effects: ['savings', 'betterFeeling'] },
    addresses: ['replies', 'consent'],
    evidence: [experiment('C07', 6, 'Looked at the shared table eight times on the first day.')],
  },
  {
    name: 'The price of the whole day at a glance',
    fields: { effects: ['fewerMistakes'] },
    addresses: ['cost'],
  },
  {
    name: 'A hand-over sheet prints itself the evening before',
    fields: { effects: ['removedRisk'] },
    addresses: ['handover', 'safe'],
  },
  { name: 'Badges for classes that travel often', fields: { effects: ['beyondExpectation'] } },
];
