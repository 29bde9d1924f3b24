import { promptsOf, type Prompt } from './prompt';

/** Questions to a customer about a job. */
export const JOB_PROMPTS: readonly Prompt[] = [
  ...promptsOf('reality', [
    {
      id: 'reality/last-time',
      findsOut: ['firstEvidence'],
      question: 'Tell me about the last time you had to deal with this, from start to finish.',
    },
    {
      id: 'reality/set-off',
      findsOut: ['context', 'firstEvidence'],
      question: 'What had just happened that made you start on this?',
    },
    {
      id: 'reality/show-me',
      findsOut: ['directEvidence'],
      question: 'Please show me how you went about it, with whatever you had in front of you.',
    },
    {
      id: 'reality/others-too',
      findsOut: ['moreCustomers'],
      question: 'Who else around you has had to do the same, and how did they go about it?',
    },
    {
      id: 'reality/reason',
      findsOut: ['jobType'],
      question: 'What made you take this on yourself rather than leave it?',
    },
    {
      id: 'reality/along-the-way',
      findsOut: ['supportingRole'],
      question: 'What did you have to buy, hand on or help to design along the way?',
    },
  ]),
  ...promptsOf('contextAndConstraints', [
    {
      id: 'context-and-constraints/place-and-hour',
      findsOut: ['context'],
      question: 'What place were you in the last time, and what else was going on around you?',
    },
    {
      id: 'context-and-constraints/limits',
      findsOut: ['context'],
      question: 'Which limits did you have to keep to that day: money, hours, rules, equipment?',
    },
    {
      id: 'context-and-constraints/calendar',
      findsOut: ['frequency'],
      question: 'On which days or at which times of the year has this come up?',
    },
    {
      id: 'context-and-constraints/other-setting',
      findsOut: ['disagreement'],
      question: 'On which day or in what place did this go differently for you, and why?',
    },
    {
      id: 'context-and-constraints/elsewhere',
      findsOut: ['moreCustomers'],
      question: 'Who deals with this in a situation unlike yours, and what have they told you about it?',
    },
  ]),
  ...promptsOf('importanceAndFrequency', [
    {
      id: 'importance-and-frequency/four-weeks',
      findsOut: ['frequency'],
      question: 'How many times has this come up in the last four weeks?',
    },
    {
      id: 'importance-and-frequency/put-aside',
      findsOut: ['priority'],
      question: 'What did you put aside last time so that you got round to this?',
    },
    {
      id: 'importance-and-frequency/left-undone',
      findsOut: ['consequence'],
      question: 'Think of a time when this stayed undone. What followed from that?',
    },
    {
      id: 'importance-and-frequency/did-not-matter',
      findsOut: ['disagreement'],
      question: 'When has this not mattered to you at all, and what was going on then?',
    },
  ]),
  ...promptsOf('currentBehaviour', [
    {
      id: 'current-behaviour/step-by-step',
      findsOut: ['directEvidence', 'behaviour'],
      question: 'What did you do first, what came next, and how did you get to the end?',
    },
    {
      id: 'current-behaviour/invested',
      findsOut: ['behaviour'],
      question: 'What have you already paid for, learnt or put together yourself to get through this?',
    },
    {
      id: 'current-behaviour/works-today',
      findsOut: ['served'],
      question: 'How has your present way of doing it worked out over the past month?',
    },
    {
      id: 'current-behaviour/who-bought',
      findsOut: ['supportingRole'],
      question: 'Who chose and bought what you use for it, and what became of the old one?',
    },
  ]),
  ...promptsOf('outcomes', [
    {
      id: 'outcomes/changed',
      findsOut: ['successMeasure'],
      question: 'What had changed for you by the time it was finished?',
    },
    {
      id: 'outcomes/hoped-and-got',
      findsOut: ['served'],
      question: 'What were you hoping to have at the end, and what did you get?',
    },
    {
      id: 'outcomes/waiting',
      findsOut: ['consequence'],
      question: 'Who was waiting for your result, and what happened when it came late?',
    },
  ]),
  ...promptsOf('feelingsAndPerception', [
    {
      id: 'feelings-and-perception/mood',
      findsOut: ['jobType'],
      question: 'What was going through your mind just before you started, and what once it was over?',
    },
    {
      id: 'feelings-and-perception/who-noticed',
      findsOut: ['jobType'],
      question: 'Who noticed how you handled it, and what did they say?',
    },
    {
      id: 'feelings-and-perception/cared',
      findsOut: ['priority', 'disagreement'],
      question: 'What has made you care about this more, or less, over the past year?',
    },
  ]),
  ...promptsOf('steppingStones', [
    {
      id: 'stepping-stones/smaller-parts',
      findsOut: ['firstEvidence'],
      question: 'Which smaller things had to be in place before this was finished?',
    },
    {
      id: 'stepping-stones/stopped',
      findsOut: ['behaviour'],
      question: 'At which step did you stop last time, and what got you going again?',
    },
    {
      id: 'stepping-stones/larger-aim',
      findsOut: ['priority', 'jobType'],
      question: 'Which larger aim has this brought you closer to so far?',
    },
    {
      id: 'stepping-stones/same-path',
      findsOut: ['moreCustomers'],
      question: 'Who has told you about being on the way to the same thing, and how far did they get?',
    },
  ]),
  ...promptsOf('success', [
    {
      id: 'success/knew-it-was-done',
      findsOut: ['successMeasure'],
      question: 'What told you last time that you were finished?',
    },
    {
      id: 'success/best-time',
      findsOut: ['successMeasure', 'firstEvidence'],
      question: 'Which time went best so far, and what did you notice that by?',
    },
    {
      id: 'success/counted',
      findsOut: ['served', 'successMeasure'],
      question: 'What have you counted, timed or checked to see how it was going?',
    },
  ]),
];
