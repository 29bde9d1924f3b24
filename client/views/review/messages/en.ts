import { formatsOf } from '../../../../shared/language/formats';

const { counted, form, whole } = formatsOf('en');

const characters = (count: number) => counted(count, { one: 'character', other: 'characters' });

export const en = {
  heading: 'Review',
  again: 'Try again',
  reading: {
    start: 'Reading the board',
    progress: (done: number, of: number) => `Reading the board: ${whole(done)} of ${whole(of)} cards`,
    failed: 'Trello does not answer',
    nothingChanged: 'The board could not be read. Nothing was changed.',
    outdated: 'The board may have changed since it was read.',
  },
  queue: {
    summary: 'Summary',
    unreadable: (count: number) =>
      `${counted(count, { one: 'card', other: 'cards' })} cannot be read and ${form(count, { one: 'is', other: 'are' })} left out.`,
    empty: {
      title: 'There is nothing to review yet',
      text: 'Every card in a list of jobs, pains, gains, products, pain relievers or gain creators comes here for review. This board has none yet.',
    },
    noMatch: {
      title: 'No card is like that',
      text: 'No card of this board matches all of these filters.',
      clear: 'Clear filters',
    },
    steps: 'Cards to review',
    previous: 'Previous',
    next: 'Next',
    place: (place: number, of: number) => `${whole(place)} of ${whole(of)}`,
    savedAs: (mark: string) => `Saved as “${mark}”.`,
    last: 'No further card is to be reviewed here.',
  },
  filters: {
    label: 'Which cards to show',
    review: 'Review',
    anyReview: 'Any',
    column: 'Column',
    allColumns: 'All columns',
    canvas: 'Canvas',
    allCanvases: 'All canvases',
    verdict: 'Verdict',
    anyVerdict: 'Any verdict',
    contested: 'Contested',
    reviews: {
      toReview: 'Not reviewed or outdated',
      none: 'Not reviewed',
      outdated: 'Outdated',
      current: 'Reviewed',
    },
    marked: (mark: string) => `Marked “${mark}”`,
  },
  card: {
    open: 'Open card',
    fields: 'Fields',
    evidence: 'Evidence',
    nothingLogged: 'Nothing logged yet.',
  },
  present: {
    none: 'Nobody has reviewed this card yet.',
    outdated: 'Outdated',
    changed: 'The card’s name, fields or evidence changed after this review.',
    byYou: 'by you',
    /** Before somebody’s name, or one of the two below. */
    by: 'by',
    left: 'somebody who left the board',
    nameNotGiven: 'somebody whose name Trello did not give',
  },
  form: {
    label: 'Review this card',
    mark: 'Your mark',
    note: 'Note (optional)',
    length: (length: number, most: number) => `${whole(length)} of ${characters(most)}`,
    save: 'Save',
    remove: 'Remove the review',
    notSavedYet: 'Not saved yet',
    saved: 'Saved',
    removed: 'Removed. What it said is in the form: save to bring it back.',
    chooseMark: 'Choose one of the three.',
    shorten: (excess: number, most: number) =>
      `Shorten the note by ${characters(excess)}: ${whole(most)} are kept.`,
  },
  refusals: {
    signedOut: 'You are not signed in to Trello, so you can read reviews but not write them.',
    readOnly:
      'You may read this board but not edit it, so you cannot review. A board admin can change your role.',
  },
};
