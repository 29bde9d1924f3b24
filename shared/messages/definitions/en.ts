import type { Catalogue } from '../../language/catalogue';
import type { EvidenceDefinitions } from '../../words/evidence-definitions';
import type { Definition, FieldDefinitions } from '../../words/field-definitions';

const definition = (means: string, example: string): Definition => ({ means, example });

/** What the parts of an entry of evidence mean. */
const evidence = {
  kind: {
    meaning:
      'How you learnt it. What people do weighs more than what they say, and a guess of your own weighs nothing.',
    values: {
      teamOpinion: {
        meaning:
          'What somebody on your team believes. It adds nothing to the score, and tells you what to find out.',
        example: 'We think that parents overlook the letter.',
      },
      deskResearch: {
        meaning: 'What you read: figures, articles, forums, reviews.',
        example: 'A school office counts nine cancelled trips in a year.',
      },
      survey: {
        meaning: 'Many answers to questions that were fixed beforehand.',
        example: '31 of 50 teachers tick “I pay in advance”.',
      },
      interview: {
        meaning: 'A customer tells you what they did the last time, and why.',
        example: 'C07 goes through the planning of the last trip.',
      },
      observation: {
        meaning: 'You were there and watched.',
        example: 'C03 copies 24 names from one list into another.',
      },
      experiment: {
        meaning: 'You changed something for them, and saw what they then did.',
        example: 'With a reminder sent by hand 19 of 22 families answer in two days.',
      },
      usageData: {
        meaning: 'A record of what people did with a product.',
        example: 'Of 60 who opened the list, 48 open it again the next day.',
      },
    },
  },
  signals: {
    meaning: 'What the entry shows beyond words. Choose only what was said or seen.',
    values: {
      consequence: {
        meaning: 'Something bad follows as long as nothing changes.',
        example: 'Two answers were missing, and the class stayed at home.',
      },
      workaround: {
        meaning: 'They help themselves with something made up.',
        example: 'C05 keeps the list on the back of an envelope.',
      },
      investment: {
        meaning: 'They already give time or money for it.',
        example: 'C06 pays for a second bus, just in case.',
      },
    },
  },
  stance: {
    meaning: 'Whether the entry speaks for the card or against it. One against is worth as much to you.',
    values: {
      supports: {
        meaning: 'It bears out what the card says.',
        example: 'On “Families answer late”: C02 waited three weeks for the last form.',
      },
      contradicts: {
        meaning: 'It speaks against the card and lowers its score.',
        example: 'On the same card: C09 had every answer on the second day.',
      },
    },
  },
} satisfies EvidenceDefinitions;

/** Every field and value of the domain page's section 2. */
const fields = {
  jobType: {
    asks: 'What kind of thing is the customer trying to get done?',
    values: {
      functional: definition('A task to finish or a problem to solve', 'Get thirty children to the museum'),
      social: definition('How they want to be seen by others', 'Be known as the one whose trips work'),
      emotional: definition('How they want to feel', 'Stay calm on the day'),
      supporting: definition(
        'What comes with buying, shaping or passing on a solution',
        'Compare three bus firms',
      ),
    },
  },
  supportingRole: {
    asks: 'In which role does the customer do this supporting job?',
    values: {
      buyer: definition('Finds, compares, decides, pays, receives', 'Ask the office for the money'),
      cocreator: definition('Helps to make the solution better', 'Write a review, answer your questions'),
      transferrer: definition('Ends it or hands it on', 'Cancel, resell, throw away'),
    },
  },
  importance: {
    asks: 'How much would it matter to the customer if this job could not be done?',
    values: {
      1: definition('They would hardly notice', 'A nicer cover on the plan'),
      3: definition('They do it and would miss it', 'Know who sits where'),
      5: definition('Without it the rest makes no sense', 'Bring every child home'),
    },
  },
  frequency: {
    asks: 'How often does the job come up for one customer?',
    values: {
      daily: definition('On most days', 'Check who is absent'),
      weekly: definition('On most weeks', 'Plan next week’s lessons'),
      monthly: definition('About once a month', 'Write to the families'),
      yearly: definition('Once or a few times a year', 'Plan the class trip'),
      once: definition('Once in a long time', 'Choose the school’s software'),
    },
  },
  context: {
    asks: 'Where and when does it happen, who is there, and what limits the customer? The same job can be another one elsewhere.',
    values: {},
  },
  successMeasure: {
    asks: 'By which sign does the customer know that it went well? A time, a number, something that somebody says.',
    values: {},
  },
  painCategory: {
    asks: 'What sort of trouble is it?',
    values: {
      outcome: definition('The result disappoints, or something about it is unpleasant', 'The bus is late'),
      obstacle: definition('It keeps them from starting or slows them down', 'No time to read the forms'),
      risk: definition('Something that could go badly wrong', 'The deposit may be lost'),
    },
  },
  riskKind: {
    asks: 'What would be at stake?',
    values: {
      financial: definition('Money', 'The deposit is not paid back'),
      social: definition('Standing with others', 'The parents lose trust'),
      technical: definition('That the thing works at all', 'The list is gone when there is no network'),
    },
  },
  feltAs: {
    asks: 'On which level does it hurt?',
    values: {
      functional: definition('It does not work, or not well enough', 'The list has the wrong names'),
      emotional: definition('It feels bad', 'I sleep badly the night before'),
      social: definition('It makes them look bad', 'I have to ask the head a third time'),
      ancillary: definition('It annoys beside the real work', 'Going to the shop only to print'),
    },
  },
  costs: {
    asks: 'What does it take from the customer?',
    values: {
      time: definition('Minutes, hours, waiting', 'Eleven calls for one date'),
      money: definition('Spending or losing it', 'Paying for a bus that did not come'),
      effort: definition('Strength, attention, nerves', 'Typing every name three times'),
    },
  },
  severity: {
    asks: 'How bad is it for those who have it?',
    values: {
      1: definition('They shrug', 'The form is ugly'),
      3: definition('They complain and live with it', 'The form takes an evening'),
      5: definition('They would stop, pay or break a rule to be rid of it', 'A child was left behind'),
    },
  },
  gainLevel: {
    asks: 'Would the customer have asked for it?',
    values: {
      required: definition('Without it the solution is none', 'The bus has enough seats'),
      expected: definition('Not necessary, but they count on it', 'The price is known before'),
      desired: definition('They would love it and say so when asked', 'All answers within two days'),
      unexpected: definition('Nobody would have thought of it', 'A grandmother sends a cake'),
    },
  },
  gainKind: {
    asks: 'In which way is the customer better off?',
    values: {
      functional: definition('It works better or does more', 'The plan fits on one page'),
      social: definition('They look good to others', 'The head praises it before all'),
      emotional: definition('It feels good', 'Going to bed without a list in mind'),
      financial: definition('It saves or brings money', 'The group rate is half'),
    },
  },
  relevance: {
    asks: 'How much would the customer miss it?',
    values: {
      1: definition('Pleasant, then forgotten', 'A badge on the bag'),
      3: definition('It makes a difference that they notice', 'Fewer calls in the evening'),
      5: definition('It decides whether they use a solution at all', 'Every family has said yes'),
    },
  },
  served: {
    asks: 'How well does what customers use today do it? Low, where it matters, is where there is room for you.',
    values: {
      1: definition('Nothing helps, or they do without', 'They hope and call around'),
      3: definition('They get by with some trouble', 'A spreadsheet and a group chat'),
      5: definition('They would not change it', 'The office does it in one day'),
    },
  },
  productKind: {
    asks: 'What is it that you offer?',
    values: {
      tangible: definition('Something that one can touch', 'A safety vest for each child'),
      digital: definition('Something on a screen', 'A planner for one class'),
      intangible: definition('A right, a service, a promise', 'Help by telephone'),
      financial: definition('Money, or a way to pay', 'A fund that lends the deposit'),
    },
  },
  effects: {
    asks: 'What changes for the customer? Tick what you could show, not what you hope.',
    values: {
      savings: definition('It costs less time, money or effort', 'One call instead of eleven'),
      betterFeeling: definition('It takes away what feels bad, or adds what feels good', 'Nobody lies awake'),
      removedRisk: definition('A risk or a barrier is gone', 'The deposit is insured'),
      endedDifficulty: definition('What was hard is easy', 'The form fills itself'),
      fewerMistakes: definition('What went wrong goes wrong less often', 'No child is counted twice'),
      beyondExpectation: definition('More than the customer hoped for', 'The museum opens an hour earlier'),
    },
  },
  addresses: {
    asks: 'Which jobs, pains and gains does it serve? What serves nothing that matters can go; what matters and is not served is your chance.',
    values: {},
  },
} satisfies FieldDefinitions;

export const en = { evidence, fields };

export type DefinitionWords = Catalogue<typeof en>;
