import { promptsOf, type Prompt } from './prompt';

/** Questions to a customer about a gain. */
export const GAIN_PROMPTS: readonly Prompt[] = [
  ...promptsOf('savings', [
    {
      id: 'savings/spent-elsewhere',
      findsOut: ['firstEvidence', 'gainKind'],
      question: 'When did you last spend less on this than usual, and what did you do with what was left?',
    },
    {
      id: 'savings/gave-up',
      findsOut: ['behaviour'],
      question: 'What have you paid for or given up in order to spend less on this?',
    },
    {
      id: 'savings/where-it-went',
      findsOut: ['directEvidence'],
      question: 'Please show me what your hours and your money went on the last time.',
    },
  ]),
  ...promptsOf('qualityLevels', [
    {
      id: 'quality-levels/sent-back',
      findsOut: ['gainLevel'],
      question: 'Which result have you sent back or done over, and what was wrong with it?',
    },
    {
      id: 'quality-levels/put-up-with',
      findsOut: ['gainLevel'],
      question: 'What is the least that you have put up with here?',
    },
    {
      id: 'quality-levels/how-close',
      findsOut: ['served'],
      question: 'How close did the last result come to what you were after?',
    },
  ]),
  ...promptsOf('delight', [
    {
      id: 'delight/turned-out-well',
      findsOut: ['firstEvidence', 'gainKind'],
      question: 'Tell me about a time when this turned out well for you. What made it so?',
    },
    {
      id: 'delight/told',
      findsOut: ['moreCustomers'],
      question: 'Whom did you tell about it, and what had they been through themselves?',
    },
    {
      id: 'delight/left-cold',
      findsOut: ['disagreement'],
      question: 'What do other people praise here that has left you cold?',
    },
  ]),
  ...promptsOf('easierLife', [
    {
      id: 'easier-life/day-changed',
      findsOut: ['gainKind'],
      question: 'What was different about your day the last time this went smoothly?',
    },
    {
      id: 'easier-life/changed-habits',
      findsOut: ['behaviour'],
      question: 'What have you already changed in the way you work or live because of this?',
    },
    {
      id: 'easier-life/still-takes',
      findsOut: ['served'],
      question: 'Which part still takes up your attention today, and how much of it?',
    },
  ]),
  ...promptsOf('socialGains', [
    {
      id: 'social-gains/led-to',
      findsOut: ['gainKind'],
      question: 'Who noticed when this went well for you, and what did that lead to?',
    },
    {
      id: 'social-gains/has-it-already',
      findsOut: ['moreCustomers'],
      question: 'Who do you know that has this already, and how did they come by it?',
    },
    {
      id: 'social-gains/standing',
      findsOut: ['consequence', 'gainKind'],
      question: 'What has having it, or not having it, done to your standing with others?',
    },
  ]),
  ...promptsOf('lookingFor', [
    {
      id: 'looking-for/searched',
      findsOut: ['directEvidence', 'behaviour'],
      question: 'What did you type in, read or ask about when you last searched for this?',
    },
    {
      id: 'looking-for/decided',
      findsOut: ['priority'],
      question: 'The last time you had to choose, what decided it, and what did you let go?',
    },
    {
      id: 'looking-for/turned-down',
      findsOut: ['gainLevel'],
      question: 'What did you check first, and what made you turn an offer down?',
    },
    {
      id: 'looking-for/went-after',
      findsOut: ['priority'],
      question: 'Of all that you wanted last month, what did you go after first?',
    },
  ]),
  ...promptsOf('dreams', [
    {
      id: 'dreams/since-when',
      findsOut: ['firstEvidence', 'priority'],
      question: 'What have you been hoping to reach here, and since when?',
    },
    {
      id: 'dreams/closer',
      findsOut: ['behaviour'],
      question: 'Which steps towards this are already behind you, and what did they take?',
    },
    {
      id: 'dreams/no-longer',
      findsOut: ['disagreement'],
      question: 'What did you once want here that you no longer care about, and why?',
    },
  ]),
  ...promptsOf('successAndFailure', [
    {
      id: 'success-and-failure/two-results',
      findsOut: ['directEvidence'],
      question: 'Please show me one result that you count as good and one that you do not.',
    },
    {
      id: 'success-and-failure/sign',
      findsOut: ['served'],
      question: 'Which figure or sign do you keep an eye on, and what does it say today?',
    },
    {
      id: 'success-and-failure/went-without',
      findsOut: ['consequence'],
      question: 'The last time you did not get this, what happened because of it?',
    },
  ]),
  ...promptsOf('adoption', [
    {
      id: 'adoption/tipped',
      findsOut: ['behaviour'],
      question: 'When did you last change from one way of doing this to another, and what tipped it?',
    },
    {
      id: 'adoption/refused',
      findsOut: ['disagreement'],
      question: 'What have you been offered for this and refused, and why?',
    },
    {
      id: 'adoption/had-a-say',
      findsOut: ['moreCustomers'],
      question: 'Who else had a say the last time you took up something new, and what did they want?',
    },
  ]),
  ...promptsOf('beyondExpectation', [
    {
      id: 'beyond-expectation/not-asked-for',
      findsOut: ['gainLevel'],
      question: 'What have you been given here that you had not asked for, and what became of it?',
    },
    {
      id: 'beyond-expectation/now-normal',
      findsOut: ['gainLevel'],
      question: 'What was an extra at first and has since become normal for you?',
    },
    {
      id: 'beyond-expectation/did-without',
      findsOut: ['consequence', 'priority'],
      question: 'How did you get on during a time when you had to do without this?',
    },
  ]),
];
