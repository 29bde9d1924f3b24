import { promptsOf, type Prompt } from './prompt';

/** Questions to a customer about a pain. */
export const PAIN_PROMPTS: readonly Prompt[] = [
  ...promptsOf('tooCostly', [
    {
      id: 'too-costly/took',
      findsOut: ['costs'],
      question: 'What did it take out of you last time: hours, cash, energy?',
    },
    {
      id: 'too-costly/bills',
      findsOut: ['directEvidence', 'costs'],
      question: 'Which bills, calendars or messages show what this has cost you?',
    },
    {
      id: 'too-costly/more-than-ready',
      findsOut: ['priority'],
      question: 'At what point did it take more than you were ready to give?',
    },
  ]),
  ...promptsOf('feelBad', [
    {
      id: 'feel-bad/got-to-you',
      findsOut: ['firstEvidence', 'feltAs'],
      question: 'Tell me about a moment when this got to you. What was going on?',
    },
    {
      id: 'feel-bad/rest-of-day',
      findsOut: ['feltAs'],
      question: 'What was the rest of that day like for you?',
    },
    {
      id: 'feel-bad/that-week',
      findsOut: ['priority'],
      question: 'What else went wrong that week, and where did this stand among it?',
    },
  ]),
  ...promptsOf('underperforming', [
    {
      id: 'underperforming/let-down',
      findsOut: ['firstEvidence'],
      question: 'When did the thing you use for this last let you down, and in what way?',
    },
    {
      id: 'underperforming/where-it-stops',
      findsOut: ['directEvidence'],
      question: 'Please show me the point where it stops doing what you need.',
    },
    {
      id: 'underperforming/handles',
      findsOut: ['served'],
      question: 'Which parts does your present way handle well, and which does it not?',
    },
  ]),
  ...promptsOf('difficulties', [
    {
      id: 'difficulties/stuck',
      findsOut: ['painCategory', 'firstEvidence'],
      question: 'Where did you get stuck last time, and what was in the way?',
    },
    {
      id: 'difficulties/which-moment',
      findsOut: ['painCategory'],
      question: 'At what point did it show up: as you set out, halfway, or once it was over?',
    },
    {
      id: 'difficulties/no-trouble',
      findsOut: ['disagreement'],
      question: 'Who has had no trouble with this, and what do they do differently?',
    },
    {
      id: 'difficulties/nobody-dealt',
      findsOut: ['consequence'],
      question: 'The last time nobody dealt with this, what happened next?',
    },
  ]),
  ...promptsOf('socialConsequences', [
    {
      id: 'social-consequences/who-saw',
      findsOut: ['feltAs'],
      question: 'Who saw it happen, and how did they treat you afterwards?',
    },
    {
      id: 'social-consequences/between-you',
      findsOut: ['consequence'],
      question: 'What has it changed between you and the people you work or live with?',
    },
    {
      id: 'social-consequences/been-through',
      findsOut: ['moreCustomers'],
      question: 'Who among your friends or colleagues has been through the same?',
    },
  ]),
  ...promptsOf('risks', [
    {
      id: 'risks/nearly',
      findsOut: ['riskKind', 'painCategory'],
      question: 'Tell me about a time when it nearly went badly. What was at stake?',
    },
    {
      id: 'risks/lost-so-far',
      findsOut: ['consequence', 'riskKind'],
      question: 'What, so far, has been lost or damaged through this?',
    },
    {
      id: 'risks/guard',
      findsOut: ['behaviour'],
      question: 'What have you done to protect yourself against it?',
    },
    {
      id: 'risks/came-about',
      findsOut: ['disagreement'],
      question: 'How often has the thing you feared come about, and how often not?',
    },
  ]),
  ...promptsOf('awakeAtNight', [
    {
      id: 'awake-at-night/off-hours',
      findsOut: ['priority', 'feltAs'],
      question: 'When did this last cross your mind while you were busy with something else?',
    },
    {
      id: 'awake-at-night/picturing',
      findsOut: ['riskKind'],
      question: 'What exactly were you picturing when you worried about it?',
    },
    {
      id: 'awake-at-night/let-go',
      findsOut: ['disagreement'],
      question: 'When did it stop bothering you for a while, and what was different then?',
    },
  ]),
  ...promptsOf('mistakes', [
    {
      id: 'mistakes/more-than-once',
      findsOut: ['firstEvidence', 'painCategory'],
      question: 'Which slip has happened more than once, and how did you find out?',
    },
    {
      id: 'mistakes/put-right',
      findsOut: ['costs'],
      question: 'What did it take to mend the last slip, and who did that for you?',
    },
    {
      id: 'mistakes/same-place',
      findsOut: ['moreCustomers'],
      question: 'Whom have you seen go wrong in the same place, and what did they do then?',
    },
  ]),
  ...promptsOf('barriers', [
    {
      id: 'barriers/tried-and-dropped',
      findsOut: ['behaviour', 'served'],
      question: 'What have you tried for this and then dropped, and what made you stop?',
    },
    {
      id: 'barriers/never-started',
      findsOut: ['painCategory'],
      question: 'What have you looked at but never started using, and what held you back?',
    },
    {
      id: 'barriers/had-to-agree',
      findsOut: ['moreCustomers'],
      question: 'Who had to give their consent before anything changed, and what did they tell you?',
    },
  ]),
  ...promptsOf('workarounds', [
    {
      id: 'workarounds/way-around',
      findsOut: ['behaviour'],
      question: 'What, so far, have you done to get around this?',
    },
    {
      id: 'workarounds/instead',
      findsOut: ['directEvidence'],
      question: 'Please show me what you do instead when it happens.',
    },
    { id: 'workarounds/held-up', findsOut: ['served'], question: 'How has your own way around it held up?' },
    {
      id: 'workarounds/kept-going',
      findsOut: ['costs', 'behaviour'],
      question: 'What did your way around it cost to set up and to keep going?',
    },
  ]),
];
