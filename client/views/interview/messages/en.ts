import { formatsOf } from '../../../../shared/language/formats';

const { counted, form, whole } = formatsOf('en');

const cards = (count: number) => counted(count, { one: 'card', other: 'cards' });
const names = (count: number) => counted(count, { one: 'name', other: 'names' });

export const en = {
  heading: 'Log an interview',
  save: 'Save',
  again: 'Try again',
  undo: 'Undo',
  copy: 'Copy',
  remove: 'Remove',
  reading: {
    start: 'Reading the board…',
    progress: (done: number, of: number) => `${whole(done)} of ${whole(of)} cards read`,
    failed: {
      title: 'Trello does not answer',
      text: 'The board could not be read. Nothing was changed, and what you typed before is kept.',
    },
    outdated: 'The board changed and could not be read again',
  },
  noColumns: {
    title: 'No list of this board stands for a column yet',
    /** The names are such as are recognised in this language. */
    text: 'An interview is logged on the cards of a canvas. Name lists “Jobs”, “Pains” and “Gains”, or choose in the settings what your lists stand for.',
    choose: 'Choose what the lists stand for',
  },
  occasion: {
    label: 'The interview',
    legend: 'Who, how and when',
    customer: 'Customer',
    bestAsCode: 'Best as a code, such as C07',
    newHere: 'New on this board',
    heard: (count: number, day: string) => `On ${cards(count)}, last on ${day}`,
    kind: 'Kind',
    date: 'Date',
    howMany: 'How many people',
    /** Where the card from which the form was opened stands in no column. */
    strayed:
      'The card from which you opened this is not on the canvas: its list does not stand for a column.',
  },
  cameUp: {
    heading: 'What came up',
    canvas: 'Canvas',
    canvasTicked: (canvas: string, ticked: number) => `${canvas} (${whole(ticked)} ticked)`,
    find: 'Find a card',
    found: (found: number, of: number) => `${whole(found)} of ${cards(of)} found`,
    noneFound: 'None found',
    noCards: 'No cards yet',
    more: (next: number, left: number) => `Show ${whole(next)} more of ${whole(left)}`,
    strayed: 'Ticked, but no longer on the canvas',
    empty: {
      title: 'No cards on this canvas yet',
      text: 'An interview is logged on cards. Note below what came up, copy the names into their lists, then come back and tick them. What you typed is kept meanwhile.',
    },
  },
  card: {
    notSaved: (problem: string) => `Not saved. ${problem}`,
    alreadyLogged: (entries: number) =>
      `${counted(entries, { one: 'entry', other: 'entries' })} of this customer on the card already`,
    note: 'What they said or did',
    signals: 'What it shows',
    stance: 'For or against',
  },
  toCreate: {
    heading: 'Came up, but has no card yet',
    text: 'Canvas Signals cannot create cards. Note the names, copy them, and paste them into “Add a card” of their list: Trello makes a card of each line.',
    column: 'It is a',
    name: 'Name of the card',
    add: 'Note it',
    copyAll: 'Copy all',
    notOnCanvas: 'Not on the canvas',
    /** Before the name of a list. */
    inList: 'in the list',
    made: 'On the board now: tick it',
    removeNamed: (name: string) => `Remove ${name}`,
    /** Above the names that belong to a list that is gone, in the copied text. */
    anotherList: 'Another list',
  },
  foot: {
    emptied: 'Emptied.',
    ticked: (ticked: number) => `${cards(ticked)} ticked`,
    tickedAndNoted: (ticked: number, noted: number) => `${cards(ticked)} ticked, ${names(noted)} noted`,
    startOver: 'Start over',
    nothingTicked: 'Tick the cards that came up: there is nothing to save yet.',
    putRight: 'Put right what is marked above, then save.',
  },
  saving: {
    heading: 'Saving…',
    saved: (saved: number, of: number) => `${whole(saved)} of ${whole(of)} saved`,
    savedAndRefused: (saved: number, of: number, refused: number) =>
      `${whole(saved)} of ${whole(of)} saved, ${whole(refused)} could not be saved`,
    leaveOpen: 'Leave this open until it is done.',
  },
  saved: {
    heading: (count: number) => `Saved on ${cards(count)}`,
    /** Before and behind the customer, above the names of the cards. */
    interviewWith: 'The interview with',
    standsIn: 'stands in the evidence of:',
    waiting: (count: number) =>
      `${names(count)} ${form(count, { one: 'waits', other: 'wait' })} on the list of cards to create. The list is kept with the form.`,
    another: 'Log another interview',
    summary: 'See the summary',
  },
  unsaved: {
    nothing: 'Nothing was saved',
    inPart: (saved: number, of: number) => `Saved on ${whole(saved)} of ${cards(of)}`,
    title: (count: number) => `${cards(count)} ${form(count, { one: 'is', other: 'are' })} not saved yet`,
    text: 'What you typed is kept here. Each card says what to put right; untick it to leave it out.',
    label: 'Not saved yet',
    finish: 'Finish without them',
    back: 'Back to the form',
  },
};
