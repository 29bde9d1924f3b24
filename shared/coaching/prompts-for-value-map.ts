import { promptsOf, type Prompt } from './prompt';

/** Questions to the team about what customers did with a product, a pain reliever or a gain creator. */
export const VALUE_MAP_PROMPTS: readonly Prompt[] = [
  ...promptsOf('relievers', [
    {
      id: 'relievers/day-before',
      findsOut: ['firstEvidence'],
    },
    {
      id: 'relievers/saw-it-end',
      findsOut: ['directEvidence'],
    },
    {
      id: 'relievers/helped-whom',
      findsOut: ['moreCustomers'],
    },
    {
      id: 'relievers/dropped',
      findsOut: ['behaviour'],
    },
    {
      id: 'relievers/still-there',
      findsOut: ['disagreement'],
    },
    {
      id: 'relievers/came-back',
      findsOut: ['consequence'],
    },
    {
      id: 'relievers/which-pain',
      findsOut: ['addresses'],
    },
    {
      id: 'relievers/which-part',
      columns: ['product'],
      findsOut: ['productKind'],
    },
    {
      id: 'relievers/spared',
      columns: ['reliever'],
      findsOut: ['effects'],
    },
    {
      id: 'relievers/rarer',
      columns: ['reliever'],
      findsOut: ['effects'],
    },
  ]),
  ...promptsOf('creators', [
    {
      id: 'creators/got-more',
      findsOut: ['firstEvidence'],
    },
    {
      id: 'creators/moved',
      findsOut: ['directEvidence'],
    },
    {
      id: 'creators/same-result',
      findsOut: ['moreCustomers'],
    },
    {
      id: 'creators/paid-or-waited',
      findsOut: ['behaviour'],
    },
    {
      id: 'creators/shrugged',
      findsOut: ['disagreement'],
    },
    {
      id: 'creators/complained',
      findsOut: ['consequence'],
    },
    {
      id: 'creators/which-gain',
      findsOut: ['addresses'],
    },
    {
      id: 'creators/compared-with',
      columns: ['creator'],
      findsOut: ['effects'],
    },
    {
      id: 'creators/not-planned',
      columns: ['creator'],
      findsOut: ['effects'],
    },
  ]),
  ...promptsOf('products', [
    {
      id: 'products/first-use',
      findsOut: ['firstEvidence'],
    },
    {
      id: 'products/hesitated',
      findsOut: ['directEvidence'],
    },
    {
      id: 'products/did-not-say',
      findsOut: ['directEvidence', 'firstEvidence'],
    },
    {
      id: 'products/strangers',
      findsOut: ['moreCustomers'],
    },
    {
      id: 'products/stopped-using',
      findsOut: ['behaviour'],
    },
    {
      id: 'products/returned',
      findsOut: ['behaviour'],
    },
    {
      id: 'products/left-it',
      findsOut: ['disagreement'],
    },
    {
      id: 'products/not-there',
      findsOut: ['consequence'],
    },
    {
      id: 'products/named',
      findsOut: ['addresses'],
    },
    {
      id: 'products/form',
      columns: ['product'],
      findsOut: ['productKind'],
    },
    {
      id: 'products/to-get-it',
      columns: ['product'],
      findsOut: ['productKind'],
    },
    {
      id: 'products/afterwards',
      columns: ['reliever', 'creator'],
      findsOut: ['effects'],
    },
  ]),
];
