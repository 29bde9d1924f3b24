import { promptsOf, type Prompt } from './prompt';

/** Questions to the team about what customers did with a product, a pain reliever or a gain creator. */
export const VALUE_MAP_PROMPTS: readonly Prompt[] = [
  ...promptsOf('relievers', [
    {
      id: 'relievers/day-before',
      findsOut: ['firstEvidence'],
      question: 'What did one customer’s day look like before this, and what did it look like after?',
    },
    {
      id: 'relievers/saw-it-end',
      findsOut: ['directEvidence'],
      question: 'In which case did you see the trouble end with your own eyes, and how?',
    },
    {
      id: 'relievers/helped-whom',
      findsOut: ['moreCustomers'],
      question: 'Which customers has it helped with the same trouble, and how did you meet them?',
    },
    {
      id: 'relievers/dropped',
      findsOut: ['behaviour'],
      question: 'Which makeshift fix have customers given up since they had it?',
    },
    {
      id: 'relievers/still-there',
      findsOut: ['disagreement'],
      question: 'Which customers still have the trouble, and what sets them apart?',
    },
    {
      id: 'relievers/came-back',
      findsOut: ['consequence'],
      question: 'What came back, and how fast, once a customer had to go without it?',
    },
    {
      id: 'relievers/which-pain',
      findsOut: ['addresses'],
      question: 'Which pain on the board did it ease, and who told you about that pain?',
    },
    {
      id: 'relievers/which-part',
      columns: ['product'],
      findsOut: ['productKind'],
      question: 'Which part of it took the trouble away: a thing, a screen, a person, a payment?',
    },
    {
      id: 'relievers/spared',
      columns: ['reliever'],
      findsOut: ['effects'],
      question: 'What did customers use to spend that they no longer spend?',
    },
    {
      id: 'relievers/rarer',
      columns: ['reliever'],
      findsOut: ['effects'],
      question: 'Which slips, worries or hurdles have become rarer since, and by how much?',
    },
  ]),
  ...promptsOf('creators', [
    {
      id: 'creators/got-more',
      findsOut: ['firstEvidence'],
      question: 'Which customer has got more out of it than before, and what exactly?',
    },
    {
      id: 'creators/moved',
      findsOut: ['directEvidence'],
      question: 'What have you measured that moved for customers once they had it?',
    },
    {
      id: 'creators/same-result',
      findsOut: ['moreCustomers'],
      question: 'Who else has had the same good result, and who has not?',
    },
    {
      id: 'creators/paid-or-waited',
      findsOut: ['behaviour'],
      question: 'What have customers paid, waited or travelled for in order to get it?',
    },
    {
      id: 'creators/shrugged',
      findsOut: ['disagreement'],
      question: 'Which customers shrugged at it, and what mattered to them in its place?',
    },
    {
      id: 'creators/complained',
      findsOut: ['consequence'],
      question: 'Who complained when it was missing or broken, and about what?',
    },
    {
      id: 'creators/which-gain',
      findsOut: ['addresses'],
      question: 'Which gain on the board has it brought about, and which customer first spoke of it?',
    },
    {
      id: 'creators/compared-with',
      columns: ['creator'],
      findsOut: ['effects'],
      question: 'What did customers compare it with, and where did it come out ahead or behind?',
    },
    {
      id: 'creators/not-planned',
      columns: ['creator'],
      findsOut: ['effects'],
      question: 'What did customers get out of it that you had not planned for?',
    },
  ]),
  ...promptsOf('products', [
    {
      id: 'products/first-use',
      findsOut: ['firstEvidence'],
      question: 'Which customers have had this in their hands so far, and what did they do first?',
    },
    {
      id: 'products/hesitated',
      findsOut: ['directEvidence'],
      question: 'Whom have you watched using it, and where did they hesitate?',
    },
    {
      id: 'products/did-not-say',
      findsOut: ['directEvidence', 'firstEvidence'],
      question: 'What have you tried out with customers, and what did they do rather than say?',
    },
    {
      id: 'products/strangers',
      findsOut: ['moreCustomers'],
      question: 'Which customers outside your own circle have come across it, and how did they take it?',
    },
    {
      id: 'products/stopped-using',
      findsOut: ['behaviour'],
      question: 'What have customers stopped using, paying for or doing since they had it?',
    },
    {
      id: 'products/returned',
      findsOut: ['behaviour'],
      question: 'Which customers came back to it of their own accord, and how often?',
    },
    {
      id: 'products/left-it',
      findsOut: ['disagreement'],
      question: 'Who tried it and left it, and what did they go back to?',
    },
    {
      id: 'products/not-there',
      findsOut: ['consequence'],
      question: 'What did customers do on a day when it was not there?',
    },
    {
      id: 'products/named',
      findsOut: ['addresses'],
      question: 'Which job, pain or gain did customers name themselves when they talked about it?',
    },
    {
      id: 'products/form',
      columns: ['product'],
      findsOut: ['productKind'],
      question:
        'What do customers get here: an object, something on a screen, people’s help, or terms of payment?',
    },
    {
      id: 'products/to-get-it',
      columns: ['product'],
      findsOut: ['productKind'],
      question: 'What did customers have to pick up, open, sign or attend to get it?',
    },
    {
      id: 'products/afterwards',
      columns: ['reliever', 'creator'],
      findsOut: ['effects'],
      question: 'What was different for customers afterwards, in their own words?',
    },
  ]),
];
