import type { ListPlan } from '../../../shared/sample/sample-plan';
import { against, experiment, interview, observation, survey } from '../../../shared/sample/evidence-lines';

/** Far along: textbooks bought used. Eight customers, a value map, one gain that customers disagree about. */
export const TEAM_A: readonly ListPlan[] = [
  {
    name: 'Jobs',
    cards: [
      {
        key: 'a-books',
        name: 'Have the right edition before the first lecture',
        fields: { jobType: 'functional', importance: 5, frequency: 'yearly', served: 2 },
        evidence: [
          interview('A01', 40, 'I read from photos in week one.', 'workaround', 'consequence'),
          interview('A02', 38, 'I order two and send one back.', 'workaround', 'investment'),
          observation('A04', 30, 'Compares covers on a phone in the shop.', 'workaround'),
          interview('A07', 12, 'Wrong edition, wrong page numbers, whole term.', 'consequence'),
        ],
      },
      {
        name: 'Get money back for what is read',
        fields: { jobType: 'functional', importance: 3, frequency: 'yearly' },
        evidence: [
          interview('A03', 33, 'They stand under my bed since last year.'),
          interview('A05', 21, 'I sold one for a third of the price.', 'investment'),
        ],
      },
      {
        name: 'Not look poor in front of others',
        fields: { jobType: 'social', importance: 3 },
        evidence: [interview('A06', 18, 'I cover the stamp of the library.', 'workaround')],
      },
    ],
  },
  {
    name: 'Pains',
    cards: [
      {
        key: 'a-edition',
        name: 'The seller names the wrong edition',
        fields: { painCategory: 'outcome', costs: ['money', 'time'], severity: 4, served: 2 },
        evidence: [
          interview('A02', 38, 'Twice in one year.', 'consequence'),
          interview('A04', 30, 'I ask for a photo of page one now.', 'workaround'),
          observation('A08', 9, 'Asks three sellers for the ISBN before buying.', 'workaround'),
        ],
      },
      {
        key: 'a-wait',
        name: 'Parcels come after the course has begun',
        fields: { painCategory: 'obstacle', costs: ['time'], severity: 4, served: 3 },
        evidence: [
          interview('A01', 40, 'Nine days.', 'consequence'),
          interview('A07', 12, 'I paid more for express than for the book.', 'investment'),
          survey('Lecture poll', 25, 4, 'Four had no book in week two.'),
        ],
      },
      {
        name: 'Notes of others in the margins',
        fields: { painCategory: 'outcome', severity: 2 },
        evidence: [interview('A05', 21, 'All answers were in it already.')],
      },
    ],
  },
  {
    name: 'Gains',
    cards: [
      {
        key: 'a-half',
        name: 'Costs half of new',
        fields: { gainLevel: 'expected', gainKind: 'financial', relevance: 4, served: 3 },
        evidence: [
          interview('A01', 40, 'Half is the line for me.'),
          interview('A03', 33, 'I wait until it is half.', 'workaround'),
          interview('A06', 18, 'At half I do not think, I buy.', 'investment'),
        ],
      },
      {
        name: 'Meet the person who read it before',
        fields: { gainLevel: 'unexpected', gainKind: 'social', relevance: 2 },
        evidence: [
          interview('A05', 21, 'She told me which chapters matter.'),
          against(interview('A08', 9, 'Please no, just the book.')),
        ],
      },
      {
        name: 'Picked up on the way to class',
        fields: { gainLevel: 'desired', gainKind: 'functional', relevance: 4 },
        evidence: [interview('A04', 30, 'I pass the library anyway.')],
      },
    ],
  },
  {
    name: 'Products & services',
    cards: [{ name: 'Shelf of checked editions by the library', addresses: ['a-books', 'a-half'] }],
  },
  {
    name: 'Pain relievers',
    cards: [
      {
        name: 'We compare the ISBN with the course list',
        fields: { effects: ['fewerMistakes'] },
        addresses: ['a-edition'],
        evidence: [experiment('A02', 6, 'Twelve books checked, one wrong one found.')],
      },
      { name: 'No parcels: pick-up only', fields: { effects: ['savings'] }, addresses: ['a-wait'] },
    ],
  },
  {
    name: 'Gain creators',
    cards: [{ name: 'Price tag says what share of new it is', addresses: ['a-half'] }],
  },
];
