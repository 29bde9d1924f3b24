import { formatsOf } from '../../../../shared/language/formats';

const { counted, decimal, form, whole } = formatsOf('en');

export const en = {
  score: {
    /** The figure stands out, so it is apart from what is around it. */
    figure: (points: number) => decimal(points),
    of: 'of 100',
    sides: (supporting: number, against: number) => `${whole(supporting)} for, ${whole(against)} against`,
    against: (number: number) => `${whole(number)} against`,
    receipt: 'Where the points come from',
  },
  unread: (number: number) =>
    `${counted(number, { one: 'part', other: 'parts' })} of what is stored on this card cannot be read. It is kept as it is and ${form(number, { one: 'counts', other: 'count' })} for nothing; “What is stored on this card” shows it.`,
  disagreement: {
    supports: 'For',
    contradicts: 'Against',
    more: (number: number) => `and ${whole(number)} more`,
    question:
      'Do those who disagree belong to another segment? Ask what is different about them; if they do, give their view a card of its own.',
    segments: 'Choose this card’s segments',
  },
  addressedBy: 'Addressed by',
  notAddressed: 'Nothing on the value map says that it serves this yet.',
  fields: {
    heading: 'Fields',
    notSaved: 'Not saved yet.',
    notSet: 'Not set',
    none: 'No field is set.',
    help: (field: string) => `What “${field}” means`,
    /** A value of a field, with what it means and an example. */
    means: (meaning: string, example: string) => `${meaning}, such as “${example}”.`,
    rating: (value: number, low: string, high: string) => `${value} of 5 (1 ${low}, 5 ${high})`,
    tooLong: (excess: number, most: number) =>
      `Shorten this by ${counted(excess, { one: 'character', other: 'characters' })}: ${whole(most)} are kept.`,
    kept: 'Kept, though it does not fit here:',
    /** Behind the list of those that are kept. */
    keptUntil: 'It shows again where it fits.',
    reading: 'reading the board…',
    notListed: 'Trello did not list the board’s cards. Close the card and open it again.',
  },
  evidence: {
    heading: 'Evidence',
    nothing: 'Nothing logged yet.',
    nothingYet: 'Nothing logged yet. One entry for each customer you heard or watched.',
    /** Before and behind the customer's name. */
    deleted: { before: 'Entry of', behind: 'deleted.' },
    undo: 'Undo',
  },
  review: {
    none: 'Coach’s review: none yet',
    given: (mark: string, day: string) => `Coach’s review: ${mark}, ${day}`,
    outdated: (mark: string, day: string) => `Coach’s review: ${mark}, ${day}, outdated`,
  },
  stored: {
    heading: 'What is stored on this card',
    nothing: 'Nothing yet.',
    text: 'Canvas Signals keeps this on the card itself, in Trello: fields, evidence, segments, the coach’s review. Everybody who may see the board can read it; deleting the card deletes it.',
    asJson: 'What is stored, as JSON',
    copy: 'Copy',
  },
  segments: {
    heading: 'Segments',
    removed: 'A segment that was removed',
    noneOnBoard: 'This board has no segments yet.',
    noneChosen: 'None chosen, here or for the canvas.',
    asCanvas: 'As the whole canvas:',
    add: 'Add segments…',
    change: 'Change segments…',
  },
};
