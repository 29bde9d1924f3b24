import { formatsOf } from '../../../../../shared/language/formats';
import { characters } from '../../../../../shared/messages/core/en';

const { counted, form, whole } = formatsOf('en');
const notes = (number: number) => counted(number, { one: 'note', other: 'notes' });

export const en = {
  tooLong: {
    heading: 'This entry does not fit on the card',
    /** Before and behind the customer's name. */
    text: {
      before: 'The entry of',
      behind: (tooMany: number) => `is ${characters(tooMany)} too long. It is kept here until you decide.`,
    },
  },
  fits: {
    heading: 'There is room again',
    text: { before: 'The entry of', behind: 'fits by now.' },
    add: 'Add it',
  },
  shorten: 'Shorten the quote',
  cancel: 'Cancel',
  nothingToFold: 'No entry on the card has words to fold. Deleting one that is no longer needed makes room.',
  /** @param number how many notes there are; `left` characters would still be too many */
  notEnough: (number: number, left: number) =>
    `Folding ${number === 1 ? 'the only note' : `all ${notes(number)}`} of the card would still leave ${characters(left)} too many. Deleting an entry that is no longer needed makes room.`,
  fold: {
    open: (number: number) => `Fold ${notes(number)}…`,
    openOldest: 'Fold the oldest notes…',
    heading: (number: number) => `Fold ${notes(number)}?`,
    text: 'These words go from the card. Who, kind, date, number of people, for or against, what it shows and the link stay, so no score changes.',
    words: 'Words that go',
    fold: (number: number) => `Fold ${notes(number)}`,
    foldAndAdd: (number: number) => `Fold ${notes(number)} and add`,
    copy: 'Copy these notes',
  },
  outcome: {
    label: 'Folded notes',
    folding: (number: number) => `Folding ${notes(number)} to make room…`,
    folded: (number: number) =>
      `${notes(number)} ${form(number, { one: 'was', other: 'were' })} folded to make room. The words are kept in this tab only, until you choose Done.`,
    /** Before the reason. */
    notFolded: 'Not folded.',
    unfolding: 'Putting the words back…',
    undone: 'Undone: the folded notes have their words again.',
    /** Behind `undone`, where the entry for which room was made has no room any more. */
    wentTo: {
      form: 'The entry for which they made room does not fit beside them: it is off the card and back in the form.',
      list: 'The entry for which they made room does not fit beside them: it is off the card and below, with what is not saved.',
    },
    takenOff: 'It was taken off the card so that the folded notes could get their words back.',
    notUndone: 'Not undone.',
    wordsTooMany: (tooMany: number) =>
      `The words do not fit any more: they are ${characters(tooMany)} too many. Delete or shorten something, then try again.`,
    undo: 'Undo',
    undoNamed: 'Undo the fold',
    again: 'Try again',
    copy: 'Copy the words',
    done: 'Done',
    leave: 'Leave it so',
  },
  taken: {
    most: (number: number) => `Trello keeps at most ${characters(number)} on a card.`,
    notes: (number: number) => `The words of ${notes(number)}`,
    entries: 'Who, kind, date and marks',
    fields: 'Fields, segments, review',
    others: 'Everything else stored here',
    free: 'Free',
    figure: (number: number) => whole(number),
  },
};
