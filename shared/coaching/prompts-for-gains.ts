import { promptsOf, type Prompt } from './prompt';

/** Questions to a customer about a gain. */
export const GAIN_PROMPTS: readonly Prompt[] = [
  ...promptsOf('savings', [
    {
      id: 'savings/spent-elsewhere',
      findsOut: ['firstEvidence', 'gainKind'],
    },
    {
      id: 'savings/gave-up',
      findsOut: ['behaviour'],
    },
    {
      id: 'savings/where-it-went',
      findsOut: ['directEvidence'],
    },
  ]),
  ...promptsOf('qualityLevels', [
    {
      id: 'quality-levels/sent-back',
      findsOut: ['gainLevel'],
    },
    {
      id: 'quality-levels/put-up-with',
      findsOut: ['gainLevel'],
    },
    {
      id: 'quality-levels/how-close',
      findsOut: ['served'],
    },
  ]),
  ...promptsOf('delight', [
    {
      id: 'delight/turned-out-well',
      findsOut: ['firstEvidence', 'gainKind'],
    },
    {
      id: 'delight/told',
      findsOut: ['moreCustomers'],
    },
    {
      id: 'delight/left-cold',
      findsOut: ['disagreement'],
    },
  ]),
  ...promptsOf('easierLife', [
    {
      id: 'easier-life/day-changed',
      findsOut: ['gainKind'],
    },
    {
      id: 'easier-life/changed-habits',
      findsOut: ['behaviour'],
    },
    {
      id: 'easier-life/still-takes',
      findsOut: ['served'],
    },
  ]),
  ...promptsOf('socialGains', [
    {
      id: 'social-gains/led-to',
      findsOut: ['gainKind'],
    },
    {
      id: 'social-gains/has-it-already',
      findsOut: ['moreCustomers'],
    },
    {
      id: 'social-gains/standing',
      findsOut: ['consequence', 'gainKind'],
    },
  ]),
  ...promptsOf('lookingFor', [
    {
      id: 'looking-for/searched',
      findsOut: ['directEvidence', 'behaviour'],
    },
    {
      id: 'looking-for/decided',
      findsOut: ['priority'],
    },
    {
      id: 'looking-for/turned-down',
      findsOut: ['gainLevel'],
    },
    {
      id: 'looking-for/went-after',
      findsOut: ['priority'],
    },
  ]),
  ...promptsOf('dreams', [
    {
      id: 'dreams/since-when',
      findsOut: ['firstEvidence', 'priority'],
    },
    {
      id: 'dreams/closer',
      findsOut: ['behaviour'],
    },
    {
      id: 'dreams/no-longer',
      findsOut: ['disagreement'],
    },
  ]),
  ...promptsOf('successAndFailure', [
    {
      id: 'success-and-failure/two-results',
      findsOut: ['directEvidence'],
    },
    {
      id: 'success-and-failure/sign',
      findsOut: ['served'],
    },
    {
      id: 'success-and-failure/went-without',
      findsOut: ['consequence'],
    },
  ]),
  ...promptsOf('adoption', [
    {
      id: 'adoption/tipped',
      findsOut: ['behaviour'],
    },
    {
      id: 'adoption/refused',
      findsOut: ['disagreement'],
    },
    {
      id: 'adoption/had-a-say',
      findsOut: ['moreCustomers'],
    },
  ]),
  ...promptsOf('beyondExpectation', [
    {
      id: 'beyond-expectation/not-asked-for',
      findsOut: ['gainLevel'],
    },
    {
      id: 'beyond-expectation/now-normal',
      findsOut: ['gainLevel'],
    },
    {
      id: 'beyond-expectation/did-without',
      findsOut: ['consequence', 'priority'],
    },
  ]),
];
