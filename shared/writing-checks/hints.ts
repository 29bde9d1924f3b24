import type { WritingCheck, WritingHint } from './writing-check';
import { isProfile, type Column } from '../taxonomy';

type Words = Pick<WritingHint, 'why' | 'reword'>;

/** The words of a hint, which differ by column where the advice does. */
export function hintFor(check: WritingCheck, column: Column): WritingHint {
  return { check, ...wordsFor(check, column) };
}

function wordsFor(check: WritingCheck, column: Column): Words {
  switch (check) {
    case 'ourProduct':
      return {
        why: 'This speaks of what you make. Customers had it to deal with before you came, and will when you are gone.',
        reword: OUR_PRODUCT[column],
      };
    case 'feature':
      return {
        why: 'This is a part of a product. It does not tell what is different for the customer who has it.',
        reword:
          'Ask "so that what?" and write the answer: not "Push notifications" but "Knows of a free shift before anyone else takes it".',
      };
    case 'missingSolution':
      return {
        why: 'This only says that a certain solution is not there, and so rules out every other one.',
        reword:
          'Write what goes wrong without it: not "No booking app" but "Learns at the door that the hall is taken".',
      };
    case 'several':
      return {
        why: 'These look like several items. Together they cannot be rated, and evidence for one counts for all.',
        reword: 'Keep one here and give each of the others its own card.',
      };
    case 'generic':
      return {
        why: 'This is true of nearly everybody, so it does not help to choose between two ideas.',
        reword: SPECIFIC[column],
      };
    case 'vague':
      return {
        why: isProfile(column)
          ? 'Two people will read two different things into this, and nobody can tell when it is reached.'
          : 'Nobody can tell from this what it does, nor whether it did.',
        reword: SPECIFIC[column],
      };
  }
}

const OUR_JOB =
  'Verb, object, situation, without the product: not "Use our app" but "Find a tutor two weeks before the exam".';
const OUR_PRODUCT: Readonly<Record<Column, string>> = {
  job: OUR_JOB,
  pain: 'Write what goes wrong for the customer, whatever tool is used: "Loses the booking when the line drops".',
  gain: 'Write what the customer has from it, whatever brings it about: "Is at work on time without a car".',
  product: OUR_JOB,
  reliever: OUR_JOB,
  creator: OUR_JOB,
};

const SPECIFIC: Readonly<Record<Column, string>> = {
  job: 'Verb, object, situation: "Hand over the night shift without forgetting a patient".',
  pain: 'Who meets what, when, and how bad it is: "Waits six weeks between application and answer".',
  gain: 'What the customer would notice or measure: "The invoice is paid within 14 days".',
  product: 'What it is, and for whom or what: "Bike lease with a repair within one day".',
  reliever: 'What it does against which trouble: "A person answers the phone within three rings".',
  creator: 'What it brings about, so that one could see it: "Parents get two lines after each lesson".',
};
