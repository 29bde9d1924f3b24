import { promptsOf, type Prompt } from './prompt';

/** Questions to a customer about a job. */
export const JOB_PROMPTS: readonly Prompt[] = [
  ...promptsOf('reality', [
    {
      id: 'reality/last-time',
      findsOut: ['firstEvidence'],
    },
    {
      id: 'reality/set-off',
      findsOut: ['context', 'firstEvidence'],
    },
    {
      id: 'reality/show-me',
      findsOut: ['directEvidence'],
    },
    {
      id: 'reality/others-too',
      findsOut: ['moreCustomers'],
    },
    {
      id: 'reality/reason',
      findsOut: ['jobType'],
    },
    {
      id: 'reality/along-the-way',
      findsOut: ['supportingRole'],
    },
  ]),
  ...promptsOf('contextAndConstraints', [
    {
      id: 'context-and-constraints/place-and-hour',
      findsOut: ['context'],
    },
    {
      id: 'context-and-constraints/limits',
      findsOut: ['context'],
    },
    {
      id: 'context-and-constraints/calendar',
      findsOut: ['frequency'],
    },
    {
      id: 'context-and-constraints/other-setting',
      findsOut: ['disagreement'],
    },
    {
      id: 'context-and-constraints/elsewhere',
      findsOut: ['moreCustomers'],
    },
  ]),
  ...promptsOf('importanceAndFrequency', [
    {
      id: 'importance-and-frequency/four-weeks',
      findsOut: ['frequency'],
    },
    {
      id: 'importance-and-frequency/put-aside',
      findsOut: ['priority'],
    },
    {
      id: 'importance-and-frequency/left-undone',
      findsOut: ['consequence'],
    },
    {
      id: 'importance-and-frequency/did-not-matter',
      findsOut: ['disagreement'],
    },
  ]),
  ...promptsOf('currentBehaviour', [
    {
      id: 'current-behaviour/step-by-step',
      findsOut: ['directEvidence', 'behaviour'],
    },
    {
      id: 'current-behaviour/invested',
      findsOut: ['behaviour'],
    },
    {
      id: 'current-behaviour/works-today',
      findsOut: ['served'],
    },
    {
      id: 'current-behaviour/who-bought',
      findsOut: ['supportingRole'],
    },
  ]),
  ...promptsOf('outcomes', [
    {
      id: 'outcomes/changed',
      findsOut: ['successMeasure'],
    },
    {
      id: 'outcomes/hoped-and-got',
      findsOut: ['served'],
    },
    {
      id: 'outcomes/waiting',
      findsOut: ['consequence'],
    },
  ]),
  ...promptsOf('feelingsAndPerception', [
    {
      id: 'feelings-and-perception/mood',
      findsOut: ['jobType'],
    },
    {
      id: 'feelings-and-perception/who-noticed',
      findsOut: ['jobType'],
    },
    {
      id: 'feelings-and-perception/cared',
      findsOut: ['priority', 'disagreement'],
    },
  ]),
  ...promptsOf('steppingStones', [
    {
      id: 'stepping-stones/smaller-parts',
      findsOut: ['firstEvidence'],
    },
    {
      id: 'stepping-stones/stopped',
      findsOut: ['behaviour'],
    },
    {
      id: 'stepping-stones/larger-aim',
      findsOut: ['priority', 'jobType'],
    },
    {
      id: 'stepping-stones/same-path',
      findsOut: ['moreCustomers'],
    },
  ]),
  ...promptsOf('success', [
    {
      id: 'success/knew-it-was-done',
      findsOut: ['successMeasure'],
    },
    {
      id: 'success/best-time',
      findsOut: ['successMeasure', 'firstEvidence'],
    },
    {
      id: 'success/counted',
      findsOut: ['served', 'successMeasure'],
    },
  ]),
];
