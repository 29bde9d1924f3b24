import type { CardPlan } from './sample-plan';
import { against, deskResearch, interview, observation, survey, teamOpinion } from './evidence-lines';

/** What teachers want to get done: from strong to an assumption that nobody rated. */
export const JOBS: readonly CardPlan[] = [
  {
    key: 'safe',
    name: 'Get every child there and back safely',
    fields: {
      jobType: 'functional',
      importance: 5,
      frequency: 'monthly',
      context: 'Two adults, 24 children, public transport, phones that run out',
      successMeasure: 'The head count is right at every stop',
      served: 3,
    },
    evidence: [
      observation(
        'C01',
        34,
        'Counts the class aloud at each of seven stops and ticks a paper list.',
        'workaround',
      ),
      interview(
        'C02',
        31,
        'I bought yellow vests for all of them from my own money.',
        'investment',
        'consequence',
      ),
      interview(
        'C04',
        27,
        'Once we left a boy at the station for ten minutes. I still dream about it.',
        'consequence',
      ),
      observation('C06', 19, 'Wears a whistle and has the children walk in fixed pairs.', 'workaround'),
      interview('C09', 8, 'I write my number on their arms with a pen.', 'workaround', 'consequence'),
    ],
  },
  {
    key: 'consent',
    name: 'Have a yes and the money from every family in time',
    fields: {
      jobType: 'functional',
      importance: 5,
      frequency: 'monthly',
      context: 'Paper slips in school bags, several languages, two weeks’ notice',
      successMeasure: 'Nobody is missing from the list on the day before',
      served: 2,
    },
    evidence: [
      interview('C01', 34, 'I keep a shoe box with envelopes and a list in pencil.', 'workaround'),
      interview('C03', 29, 'Four families I ring in the evening, every time.', 'workaround', 'consequence'),
      interview('C05', 24, 'Without every slip we do not leave. So I chase.', 'consequence'),
      observation(
        'C07',
        15,
        'Copies the answers of three chat groups into one table before breakfast.',
        'workaround',
      ),
    ],
  },
  {
    key: 'fit',
    name: 'Find a place that fits what the class is learning',
    fields: {
      jobType: 'functional',
      importance: 4,
      frequency: 'yearly',
      context: 'Under an hour away, at most 12 a child',
      served: 3,
    },
    evidence: [
      interview('C02', 31, 'I have a folder with leaflets of the last eight years.', 'workaround'),
      interview('C05', 24, 'If it does not fit the topic, the head says no.', 'consequence'),
      interview('C08', 12, 'A day that has nothing to do with the lesson is a day lost.', 'consequence'),
      survey('Staff survey', 20, 3, 'Three of nine named it as the hardest part.'),
    ],
  },
  {
    key: 'colleagues',
    name: 'Be known among colleagues as someone whose trips work',
    fields: { jobType: 'social', importance: 4, frequency: 'yearly', served: 3 },
    evidence: [
      interview(
        'C03',
        29,
        'They still talk about the trip of 2019. I was the one with the rain.',
        'consequence',
      ),
      interview('C06', 18, 'I post a photo in the staff room. Yes, on purpose.', 'investment'),
    ],
  },
  {
    key: 'calm',
    name: 'Stay calm on the day',
    fields: { jobType: 'emotional', importance: 3, frequency: 'monthly' },
    evidence: [interview('C04', 27, 'I sleep badly the night before. Always.', 'consequence')],
    review: {
      mark: 'reword',
      note: 'Calm about what? Name the moment in which it is hardest.',
      daysAgo: 5,
    },
  },
  {
    name: 'Let the school office check what it costs',
    fields: { jobType: 'supporting', supportingRole: 'buyer' },
    evidence: [teamOpinion('Team', 60, 'We think that the office wants one sheet with all figures.')],
  },
];

/** What gets in their way. One is contested, one is stale, one customer says the same thing twice. */
export const PAINS: readonly CardPlan[] = [
  {
    key: 'late',
    name: 'Families answer late or not at all',
    fields: {
      painCategory: 'obstacle',
      feltAs: 'functional',
      costs: ['time', 'effort'],
      severity: 5,
      served: 2,
    },
    evidence: [
      interview('C01', 34, 'The last slip comes on the morning we leave.', 'consequence'),
      interview('C03', 29, 'I ring them. Four, five evenings.', 'workaround', 'consequence'),
      interview('C03', 9, 'Same again this month: nine calls for two answers.', 'workaround'),
      interview('C05', 24, 'I tell them a date that is a week too early.', 'workaround'),
      observation('C07', 15, 'Walks to the gate at noon to catch three parents.', 'workaround', 'investment'),
      interview('C11', 3, 'Two families never answered, so I took the children along anyway.', 'consequence'),
    ],
  },
  {
    key: 'bus',
    name: 'The bus falls through a few days before',
    fields: {
      painCategory: 'risk',
      riskKind: 'financial',
      feltAs: 'emotional',
      costs: ['money', 'time'],
      severity: 4,
      served: 1,
    },
    evidence: [
      interview(
        'C02',
        31,
        'They cancelled on the Monday for the Wednesday. The museum kept our deposit.',
        'consequence',
      ),
      interview('C06', 18, 'I always book a second one and cancel it late.', 'workaround', 'investment'),
      interview('C08', 12, 'It happened twice in three years.', 'consequence'),
      deskResearch('Paper 2024', 40, 'Regional coach firms report a lack of drivers on weekdays.'),
    ],
    review: {
      mark: 'reword',
      note: 'Whose problem is it: the bus, or the money that is lost?',
      daysAgo: 16,
      formerName: 'Trouble with buses',
    },
  },
  {
    key: 'pocket',
    name: 'I pay in advance from my own pocket',
    fields: { painCategory: 'outcome', feltAs: 'functional', costs: ['money'], severity: 4, served: 3 },
    evidence: [
      interview(
        'C02',
        31,
        'Four hundred on my card until the office pays it back.',
        'consequence',
        'investment',
      ),
      observation('C04', 26, 'Keeps receipts in a biscuit tin.', 'workaround'),
      interview('C09', 8, 'Last time I waited ten weeks.', 'consequence'),
      against(interview('C05', 24, 'No, the office has a card for that.')),
      against(interview('C10', 6, 'We collect first and pay later, nobody lends anything.')),
    ],
  },
  {
    key: 'full',
    name: 'I learn by telephone only that a place is full',
    fields: { painCategory: 'obstacle', feltAs: 'functional', costs: ['time'], severity: 3, served: 2 },
    evidence: [
      interview('C01', 33, 'Eleven calls for one date.', 'consequence'),
      interview('C08', 12, 'I ring at eight sharp, on the first day of the month.', 'workaround'),
    ],
  },
  {
    key: 'risk-form',
    name: 'The risk form takes a whole evening',
    fields: {
      painCategory: 'obstacle',
      feltAs: 'ancillary',
      costs: ['time', 'effort'],
      severity: 3,
      served: 2,
    },
    evidence: [
      observation('C04', 26, 'Types the same twelve answers from a printout of last year.', 'workaround'),
      interview('C10', 6, 'I copy the old one and hope that nobody reads it.', 'workaround'),
    ],
  },
  {
    key: 'left-out',
    name: 'A child stays behind because the family cannot pay',
    fields: { painCategory: 'outcome', feltAs: 'social', severity: 5 },
    evidence: [interview('C11', 3, 'I put it on my own bill and say nothing.', 'investment')],
  },
  {
    key: 'weather',
    name: 'A day of lessons is lost when the weather turns',
    fields: { painCategory: 'risk', riskKind: 'technical', feltAs: 'functional', severity: 2 },
    evidence: [interview('C02', 72, 'It rained, so we sat in the school hall and sang.')],
  },
];

/** What would make them glad. The fourth misses the top three by little. */
export const GAINS: readonly CardPlan[] = [
  {
    key: 'replies',
    name: 'All answers are in within two days',
    fields: { gainLevel: 'expected', gainKind: 'functional', relevance: 5, served: 1 },
    evidence: [
      interview('C01', 34, 'Then I could book on the third day instead of the fifteenth.'),
      interview('C03', 29, 'I once paid for a survey tool for this.', 'investment'),
      interview('C07', 15, 'Two days would save me the whole second week.', 'consequence'),
      observation('C11', 3, 'Rewards the first five slips with a sticker.', 'workaround'),
    ],
  },
  {
    key: 'cost',
    name: 'The full cost is known before anything is promised',
    fields: { gainLevel: 'required', gainKind: 'financial', relevance: 4, served: 2 },
    evidence: [
      interview(
        'C02',
        31,
        'Entry, bus, lunch for those who forget theirs: I want one figure.',
        'consequence',
      ),
      observation('C05', 23, 'Adds it up on the back of a register.', 'workaround'),
      interview('C09', 8, 'I round up by fifty, to be safe.', 'workaround'),
    ],
  },
  {
    key: 'weeks',
    name: 'The children talk about it for weeks',
    fields: { gainLevel: 'desired', gainKind: 'emotional', relevance: 5, served: 4 },
    evidence: [
      interview('C06', 18, 'That is what I do it for.'),
      interview('C08', 12, 'They drew the whale for a month.'),
      survey('Parents’ evening', 14, 4, 'Four parents brought it up without being asked.'),
    ],
  },
  {
    key: 'handover',
    name: 'A colleague could take over the plan on the day',
    fields: { gainLevel: 'expected', gainKind: 'functional', relevance: 4, served: 2 },
    evidence: [
      interview('C04', 26, 'I had fever and nobody knew which platform.', 'consequence'),
      interview('C10', 6, 'My plan is a map with notes on it, for whoever needs it.', 'workaround'),
      interview('C09', 7, 'I wrote it all down once, since I was expecting.', 'investment'),
    ],
    review: { mark: 'good', note: 'Clear, and three have acted on it.', daysAgo: 4 },
  },
  {
    key: 'yes',
    name: 'The head says yes the same day',
    fields: { gainLevel: 'desired', gainKind: 'social', relevance: 4 },
    evidence: [teamOpinion('Team', 50, 'All of us would love that.')],
    review: { mark: 'needsEvidence', note: 'Ask two heads how they decided the last time.', daysAgo: 5 },
  },
  {
    key: 'thanks',
    name: 'Families say thank you',
    fields: { gainLevel: 'unexpected', gainKind: 'emotional' },
    evidence: [interview('C11', 3, 'A grandmother sent a cake. I did not expect that.')],
  },
];
