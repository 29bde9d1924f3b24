import { formatsOf } from '../../../../../shared/language/formats';

const { counted, form, whole } = formatsOf('en');
const cards = (number: number) => counted(number, { one: 'card', other: 'cards' });
const entries = (number: number) => counted(number, { one: 'entry', other: 'entries' });

export const en = {
  /** A card's name amid a sentence. Where a text has two parts, the name stands between them. */
  quoted: (name: string) => `“${name}”`,
  noName: '(no name)',
  again: 'Try again',
  cancel: 'Cancel',
  open: 'Merge into another card…',
  /** Before the reason. */
  notSaved: 'Not saved.',
  alike: {
    label: 'Cards much like this one',
    /** Behind the name, in brackets, how much there is on that card. */
    before: 'Much like ',
    unreadable: 'what is stored there cannot be read',
    nothing: 'nothing logged there yet',
    entries: (number: number) => `${entries(number)} there`,
    open: 'Open it',
    merge: 'Merge into it',
    different: 'They are different',
    noted: 'Noted: two different items.',
  },
  choose: {
    heading: 'Merge into which card?',
    find: 'Find a card',
    none: 'No card on this side of the canvas has that in its name.',
    found: (number: number) => cards(number),
    first: (number: number, shown: number) => `${cards(number)}, the first ${whole(shown)} are shown`,
  },
  confirm: {
    heading: { before: 'Merge into ', behind: '' },
    reading: 'Reading that card',
    merge: 'Merge',
    other: 'Choose another card',
    cannot: 'This cannot be merged now',
    failures: {
      'no-answer': 'Trello did not answer. Nothing was changed. Check your connection, then try again.',
      gone: 'This card can no longer be read: it was archived, deleted or moved. Nothing was changed. Choose another one.',
      unreadable:
        'What is stored on this card cannot be read, so nothing can be added to it. Nothing was changed. Choose another one.',
    },
    nothing: 'There is nothing on this card to move. Where nobody needs it, archive it in Trello.',
    full: 'The two do not fit on one card',
    overrun: (by: string) => ({
      before: '',
      behind: ` would be too full by ${by}. Nothing was changed. Shorten or delete notes on either card, then choose it again.`,
    }),
    noEntry: 'No entry moves.',
    /** Behind how many entries of how many customers. */
    moves: (number: number) => ({
      before: ` ${form(number, { one: 'moves', other: 'move' })} to `,
      behind: '.',
    }),
    /** Before the names of those cards. */
    links: (number: number) => `${cards(number)} of the value map will address it instead of this one:`,
    unread: (number: number) =>
      `${counted(number, { one: 'entry or field', other: 'entries or fields' })} of this card cannot be read by this program and ${form(number, { one: 'stays', other: 'stay' })} here.`,
    unasked: (number: number) =>
      `${cards(number)} of the value map could not be read. Where one addresses this card, its link stays.`,
    /** Each before a verdict and the number of customers. */
    now: 'There now:',
    then: 'Together:',
    kept: 'Nothing is archived or deleted; you can archive this card afterwards in Trello.',
  },
  outcome: {
    label: 'Merging',
    merging: { before: 'Merging into ', behind: '…' },
    undoing: { before: 'Bringing everything back from ', behind: '…' },
    /** Each before what stands where, and why. */
    notMerged: 'Not merged as a whole.',
    notUndone: 'Not undone as a whole.',
    undone: { before: 'Undone. What was moved to ', behind: ' is back on this card.' },
    merged: { before: 'Merged into ', behind: '.' },
    /** @param moving how many entries of how many customers */
    moved: (moving: string) => ({ before: `${moving} moved to `, behind: '.' }),
    stayed: (number: number) =>
      `${entries(number)} stayed here: added or changed meanwhile. Merge again to move them.`,
    archive: 'You can archive this card now in Trello.',
    undo: 'Undo',
    undoNamed: 'Undo the merge',
    openThat: 'Open that card',
    done: 'Done',
    leave: 'Leave it so',
  },
  step: {
    reasons: {
      'does-not-fit': 'There is not enough room left on the card.',
      'read-only': 'You may no longer edit this board.',
      'no-answer': 'Trello did not answer: check your connection.',
      unreadable: 'What is stored on the card cannot be read.',
      gone: 'The card was archived, deleted or moved to another board.',
      overwritten: 'Somebody else is saving to the same card just now.',
    },
    /** What did not happen, and what stands where meanwhile: by what was being done, and how many of its steps are done. */
    where: {
      merge: {
        0: 'The other card was not changed. All entries are still here.',
        1: 'The entries stand on the other card and still here, so they count on both for now.',
        2: 'All entries are on the other card. Links from the value map still lead here.',
      },
      undo: {
        0: 'This card was not changed. All entries are still on the other card.',
        1: 'The entries are back here and still stand on the other card, so they count on both for now.',
        2: 'All entries are back here. Links from the value map still lead to the other card.',
      },
    },
    /** Nothing is known of a write that Trello did not answer, or that others wrote over. */
    uncertain: {
      merge: 'All entries are still here. Whether they stand on the other card as well is not certain.',
      undo: 'All entries are still on the other card. Whether they are back here as well is not certain.',
    },
  },
};
