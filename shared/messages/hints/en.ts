import type { Catalogue } from '../../language/catalogue';

const ourJob =
  'Verb, object, situation, without the product: not "Use our app" but "Find a tutor two weeks before the exam".';
const specific = {
  job: 'Verb, object, situation: "Hand over the night shift without forgetting a patient".',
  pain: 'Who meets what, when, and how bad it is: "Waits six weeks between application and answer".',
  gain: 'What the customer would notice or measure: "The invoice is paid within 14 days".',
  product: 'What it is, and for whom or what: "Bike lease with a repair within one day".',
  reliever: 'What it does against which trouble: "A person answers the phone within three rings".',
  creator: 'What it brings about, so that one could see it: "Parents get two lines after each lesson".',
};

/** What is said of a card's name, of a note and of who it is from, where a check speaks. */
export const en = {
  name: {
    ourProduct: {
      why: 'This speaks of what you make. Customers had it to deal with before you came, and will when you are gone.',
      reword: {
        job: ourJob,
        pain: 'Write what goes wrong for the customer, whatever tool is used: "Loses the booking when the line drops".',
        gain: 'Write what the customer has from it, whatever brings it about: "Is at work on time without a car".',
        product: ourJob,
        reliever: ourJob,
        creator: ourJob,
      },
    },
    feature: {
      why: 'This is a part of a product. It does not tell what is different for the customer who has it.',
      reword:
        'Ask "so that what?" and write the answer: not "Push notifications" but "Knows of a free shift before anyone else takes it".',
    },
    missingSolution: {
      why: 'This only says that a certain solution is not there, and so rules out every other one.',
      reword:
        'Write what goes wrong without it: not "No booking app" but "Learns at the door that the hall is taken".',
    },
    several: {
      why: 'These look like several items. Together they cannot be rated, and evidence for one counts for all.',
      reword: 'Keep one here and give each of the others its own card.',
    },
    generic: {
      why: 'This is true of nearly everybody, so it does not help to choose between two ideas.',
      reword: specific,
    },
    vague: {
      why: {
        profile:
          'Two people will read two different things into this, and nobody can tell when it is reached.',
        valueMap: 'Nobody can tell from this what it does, nor whether it did.',
      },
      reword: specific,
    },
  },
  note: {
    future: {
      why: 'This tells what somebody would do. People mean it and then do something else, so it says little.',
      ask: {
        interview: 'Ask for the last time: "When did you last have to deal with this, and what did you do?"',
        other: 'Write what they did while you were there: what they picked up, paid, skipped or gave up.',
      },
    },
    opinion: {
      why: 'This tells what somebody thinks of an idea. Politeness and hope sound alike; neither is evidence.',
      ask: {
        interview: 'Ask for what happened: "What have you tried so far, and what did it cost you?"',
        other: 'Write what you saw or counted, and keep what they said of it for an interview.',
      },
    },
  },
  who: {
    why: 'This looks like a person’s name. Everyone who may see the board can read it, also in an export.',
    instead: 'Use a code such as C07 and keep the list of codes and names elsewhere.',
  },
};

export type HintWords = Catalogue<typeof en>;
