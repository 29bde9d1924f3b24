import type { Catalogue } from '../../language/catalogue';

/** The coaching prompts' questions, by their ids. */
export const en = {
  // Of jobs.
  'reality/last-time': 'Tell me about the last time you had to deal with this, from start to finish.',
  'reality/set-off': 'What had just happened that made you start on this?',
  'reality/show-me': 'Please show me how you went about it, with whatever you had in front of you.',
  'reality/others-too': 'Who else around you has had to do the same, and how did they go about it?',
  'reality/reason': 'What made you take this on yourself rather than leave it?',
  'reality/along-the-way': 'What did you have to buy, hand on or help to design along the way?',
  'context-and-constraints/place-and-hour':
    'What place were you in the last time, and what else was going on around you?',
  'context-and-constraints/limits':
    'Which limits did you have to keep to that day: money, hours, rules, equipment?',
  'context-and-constraints/calendar': 'On which days or at which times of the year has this come up?',
  'context-and-constraints/other-setting':
    'On which day or in what place did this go differently for you, and why?',
  'context-and-constraints/elsewhere':
    'Who deals with this in a situation unlike yours, and what have they told you about it?',
  'importance-and-frequency/four-weeks': 'How many times has this come up in the last four weeks?',
  'importance-and-frequency/put-aside': 'What did you put aside last time so that you got round to this?',
  'importance-and-frequency/left-undone': 'Think of a time when this stayed undone. What followed from that?',
  'importance-and-frequency/did-not-matter':
    'When has this not mattered to you at all, and what was going on then?',
  'current-behaviour/step-by-step': 'What did you do first, what came next, and how did you get to the end?',
  'current-behaviour/invested':
    'What have you already paid for, learnt or put together yourself to get through this?',
  'current-behaviour/works-today': 'How has your present way of doing it worked out over the past month?',
  'current-behaviour/who-bought': 'Who chose and bought what you use for it, and what became of the old one?',
  'outcomes/changed': 'What had changed for you by the time it was finished?',
  'outcomes/hoped-and-got': 'What were you hoping to have at the end, and what did you get?',
  'outcomes/waiting': 'Who was waiting for your result, and what happened when it came late?',
  'feelings-and-perception/mood':
    'What was going through your mind just before you started, and what once it was over?',
  'feelings-and-perception/who-noticed': 'Who noticed how you handled it, and what did they say?',
  'feelings-and-perception/cared': 'What has made you care about this more, or less, over the past year?',
  'stepping-stones/smaller-parts': 'Which smaller things had to be in place before this was finished?',
  'stepping-stones/stopped': 'At which step did you stop last time, and what got you going again?',
  'stepping-stones/larger-aim': 'Which larger aim has this brought you closer to so far?',
  'stepping-stones/same-path':
    'Who has told you about being on the way to the same thing, and how far did they get?',
  'success/knew-it-was-done': 'What told you last time that you were finished?',
  'success/best-time': 'Which time went best so far, and what did you notice that by?',
  'success/counted': 'What have you counted, timed or checked to see how it was going?',

  // Of pains.
  'too-costly/took': 'What did it take out of you last time: hours, cash, energy?',
  'too-costly/bills': 'Which bills, calendars or messages show what this has cost you?',
  'too-costly/more-than-ready': 'At what point did it take more than you were ready to give?',
  'feel-bad/got-to-you': 'Tell me about a moment when this got to you. What was going on?',
  'feel-bad/rest-of-day': 'What was the rest of that day like for you?',
  'feel-bad/that-week': 'What else went wrong that week, and where did this stand among it?',
  'underperforming/let-down': 'When did the thing you use for this last let you down, and in what way?',
  'underperforming/where-it-stops': 'Please show me the point where it stops doing what you need.',
  'underperforming/handles': 'Which parts does your present way handle well, and which does it not?',
  'difficulties/stuck': 'Where did you get stuck last time, and what was in the way?',
  'difficulties/which-moment': 'At what point did it show up: as you set out, halfway, or once it was over?',
  'difficulties/no-trouble': 'Who has had no trouble with this, and what do they do differently?',
  'difficulties/nobody-dealt': 'The last time nobody dealt with this, what happened next?',
  'social-consequences/who-saw': 'Who saw it happen, and how did they treat you afterwards?',
  'social-consequences/between-you': 'What has it changed between you and the people you work or live with?',
  'social-consequences/been-through': 'Who among your friends or colleagues has been through the same?',
  'risks/nearly': 'Tell me about a time when it nearly went badly. What was at stake?',
  'risks/lost-so-far': 'What, so far, has been lost or damaged through this?',
  'risks/guard': 'What have you done to protect yourself against it?',
  'risks/came-about': 'How often has the thing you feared come about, and how often not?',
  'awake-at-night/off-hours': 'When did this last cross your mind while you were busy with something else?',
  'awake-at-night/picturing': 'What exactly were you picturing when you worried about it?',
  'awake-at-night/let-go': 'When did it stop bothering you for a while, and what was different then?',
  'mistakes/more-than-once': 'Which slip has happened more than once, and how did you find out?',
  'mistakes/put-right': 'What did it take to mend the last slip, and who did that for you?',
  'mistakes/same-place': 'Whom have you seen go wrong in the same place, and what did they do then?',
  'barriers/tried-and-dropped': 'What have you tried for this and then dropped, and what made you stop?',
  'barriers/never-started': 'What have you looked at but never started using, and what held you back?',
  'barriers/had-to-agree':
    'Who had to give their consent before anything changed, and what did they tell you?',
  'workarounds/way-around': 'What, so far, have you done to get around this?',
  'workarounds/instead': 'Please show me what you do instead when it happens.',
  'workarounds/held-up': 'How has your own way around it held up?',
  'workarounds/kept-going': 'What did your way around it cost to set up and to keep going?',

  // Of gains.
  'savings/spent-elsewhere':
    'When did you last spend less on this than usual, and what did you do with what was left?',
  'savings/gave-up': 'What have you paid for or given up in order to spend less on this?',
  'savings/where-it-went': 'Please show me what your hours and your money went on the last time.',
  'quality-levels/sent-back': 'Which result have you sent back or done over, and what was wrong with it?',
  'quality-levels/put-up-with': 'What is the least that you have put up with here?',
  'quality-levels/how-close': 'How close did the last result come to what you were after?',
  'delight/turned-out-well': 'Tell me about a time when this turned out well for you. What made it so?',
  'delight/told': 'Whom did you tell about it, and what had they been through themselves?',
  'delight/left-cold': 'What do other people praise here that has left you cold?',
  'easier-life/day-changed': 'What was different about your day the last time this went smoothly?',
  'easier-life/changed-habits': 'What have you already changed in the way you work or live because of this?',
  'easier-life/still-takes': 'Which part still takes up your attention today, and how much of it?',
  'social-gains/led-to': 'Who noticed when this went well for you, and what did that lead to?',
  'social-gains/has-it-already': 'Who do you know that has this already, and how did they come by it?',
  'social-gains/standing': 'What has having it, or not having it, done to your standing with others?',
  'looking-for/searched': 'What did you type in, read or ask about when you last searched for this?',
  'looking-for/decided': 'The last time you had to choose, what decided it, and what did you let go?',
  'looking-for/turned-down': 'What did you check first, and what made you turn an offer down?',
  'looking-for/went-after': 'Of all that you wanted last month, what did you go after first?',
  'dreams/since-when': 'What have you been hoping to reach here, and since when?',
  'dreams/closer': 'Which steps towards this are already behind you, and what did they take?',
  'dreams/no-longer': 'What did you once want here that you no longer care about, and why?',
  'success-and-failure/two-results':
    'Please show me one result that you count as good and one that you do not.',
  'success-and-failure/sign': 'Which figure or sign do you keep an eye on, and what does it say today?',
  'success-and-failure/went-without': 'The last time you did not get this, what happened because of it?',
  'adoption/tipped': 'When did you last change from one way of doing this to another, and what tipped it?',
  'adoption/refused': 'What have you been offered for this and refused, and why?',
  'adoption/had-a-say': 'Who else had a say the last time you took up something new, and what did they want?',
  'beyond-expectation/not-asked-for':
    'What have you been given here that you had not asked for, and what became of it?',
  'beyond-expectation/now-normal': 'What was an extra at first and has since become normal for you?',
  'beyond-expectation/did-without': 'How did you get on during a time when you had to do without this?',

  // Of the value map.
  'relievers/day-before':
    'What did one customer’s day look like before this, and what did it look like after?',
  'relievers/saw-it-end': 'In which case did you see the trouble end with your own eyes, and how?',
  'relievers/helped-whom': 'Which customers has it helped with the same trouble, and how did you meet them?',
  'relievers/dropped': 'Which makeshift fix have customers given up since they had it?',
  'relievers/still-there': 'Which customers still have the trouble, and what sets them apart?',
  'relievers/came-back': 'What came back, and how fast, once a customer had to go without it?',
  'relievers/which-pain': 'Which pain on the board did it ease, and who told you about that pain?',
  'relievers/which-part': 'Which part of it took the trouble away: a thing, a screen, a person, a payment?',
  'relievers/spared': 'What did customers use to spend that they no longer spend?',
  'relievers/rarer': 'Which slips, worries or hurdles have become rarer since, and by how much?',
  'creators/got-more': 'Which customer has got more out of it than before, and what exactly?',
  'creators/moved': 'What have you measured that moved for customers once they had it?',
  'creators/same-result': 'Who else has had the same good result, and who has not?',
  'creators/paid-or-waited': 'What have customers paid, waited or travelled for in order to get it?',
  'creators/shrugged': 'Which customers shrugged at it, and what mattered to them in its place?',
  'creators/complained': 'Who complained when it was missing or broken, and about what?',
  'creators/which-gain':
    'Which gain on the board has it brought about, and which customer first spoke of it?',
  'creators/compared-with': 'What did customers compare it with, and where did it come out ahead or behind?',
  'creators/not-planned': 'What did customers get out of it that you had not planned for?',
  'products/first-use': 'Which customers have had this in their hands so far, and what did they do first?',
  'products/hesitated': 'Whom have you watched using it, and where did they hesitate?',
  'products/did-not-say': 'What have you tried out with customers, and what did they do rather than say?',
  'products/strangers':
    'Which customers outside your own circle have come across it, and how did they take it?',
  'products/stopped-using': 'What have customers stopped using, paying for or doing since they had it?',
  'products/returned': 'Which customers came back to it of their own accord, and how often?',
  'products/left-it': 'Who tried it and left it, and what did they go back to?',
  'products/not-there': 'What did customers do on a day when it was not there?',
  'products/named': 'Which job, pain or gain did customers name themselves when they talked about it?',
  'products/form':
    'What do customers get here: an object, something on a screen, people’s help, or terms of payment?',
  'products/to-get-it': 'What did customers have to pick up, open, sign or attend to get it?',
  'products/afterwards': 'What was different for customers afterwards, in their own words?',
};

export type PromptWords = Catalogue<typeof en>;
export type PromptId = keyof typeof en;
