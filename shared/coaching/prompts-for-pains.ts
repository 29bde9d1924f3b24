import { promptsOf, type Prompt } from './prompt';

/** Questions to a customer about a pain. */
export const PAIN_PROMPTS: readonly Prompt[] = [
  ...promptsOf('tooCostly', [
    {
      id: 'too-costly/took',
      findsOut: ['costs'],
    },
    {
      id: 'too-costly/bills',
      findsOut: ['directEvidence', 'costs'],
    },
    {
      id: 'too-costly/more-than-ready',
      findsOut: ['priority'],
    },
  ]),
  ...promptsOf('feelBad', [
    {
      id: 'feel-bad/got-to-you',
      findsOut: ['firstEvidence', 'feltAs'],
    },
    {
      id: 'feel-bad/rest-of-day',
      findsOut: ['feltAs'],
    },
    {
      id: 'feel-bad/that-week',
      findsOut: ['priority'],
    },
  ]),
  ...promptsOf('underperforming', [
    {
      id: 'underperforming/let-down',
      findsOut: ['firstEvidence'],
    },
    {
      id: 'underperforming/where-it-stops',
      findsOut: ['directEvidence'],
    },
    {
      id: 'underperforming/handles',
      findsOut: ['served'],
    },
  ]),
  ...promptsOf('difficulties', [
    {
      id: 'difficulties/stuck',
      findsOut: ['painCategory', 'firstEvidence'],
    },
    {
      id: 'difficulties/which-moment',
      findsOut: ['painCategory'],
    },
    {
      id: 'difficulties/no-trouble',
      findsOut: ['disagreement'],
    },
    {
      id: 'difficulties/nobody-dealt',
      findsOut: ['consequence'],
    },
  ]),
  ...promptsOf('socialConsequences', [
    {
      id: 'social-consequences/who-saw',
      findsOut: ['feltAs'],
    },
    {
      id: 'social-consequences/between-you',
      findsOut: ['consequence'],
    },
    {
      id: 'social-consequences/been-through',
      findsOut: ['moreCustomers'],
    },
  ]),
  ...promptsOf('risks', [
    {
      id: 'risks/nearly',
      findsOut: ['riskKind', 'painCategory'],
    },
    {
      id: 'risks/lost-so-far',
      findsOut: ['consequence', 'riskKind'],
    },
    {
      id: 'risks/guard',
      findsOut: ['behaviour'],
    },
    {
      id: 'risks/came-about',
      findsOut: ['disagreement'],
    },
  ]),
  ...promptsOf('awakeAtNight', [
    {
      id: 'awake-at-night/off-hours',
      findsOut: ['priority', 'feltAs'],
    },
    {
      id: 'awake-at-night/picturing',
      findsOut: ['riskKind'],
    },
    {
      id: 'awake-at-night/let-go',
      findsOut: ['disagreement'],
    },
  ]),
  ...promptsOf('mistakes', [
    {
      id: 'mistakes/more-than-once',
      findsOut: ['firstEvidence', 'painCategory'],
    },
    {
      id: 'mistakes/put-right',
      findsOut: ['costs'],
    },
    {
      id: 'mistakes/same-place',
      findsOut: ['moreCustomers'],
    },
  ]),
  ...promptsOf('barriers', [
    {
      id: 'barriers/tried-and-dropped',
      findsOut: ['behaviour', 'served'],
    },
    {
      id: 'barriers/never-started',
      findsOut: ['painCategory'],
    },
    {
      id: 'barriers/had-to-agree',
      findsOut: ['moreCustomers'],
    },
  ]),
  ...promptsOf('workarounds', [
    {
      id: 'workarounds/way-around',
      findsOut: ['behaviour'],
    },
    {
      id: 'workarounds/instead',
      findsOut: ['directEvidence'],
    },
    { id: 'workarounds/held-up', findsOut: ['served'] },
    {
      id: 'workarounds/kept-going',
      findsOut: ['costs', 'behaviour'],
    },
  ]),
];
