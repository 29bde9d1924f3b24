import { formatsOf } from '../../../../shared/language/formats';

const { counted, either } = formatsOf('en');

const characters = (count: number) => counted(count, { one: 'character', other: 'characters' });
const names = (all: readonly string[]) => either(all.map((name) => `“${name}”`));

export const en = {
  heading: 'Canvas Signals settings',
  reading: 'Reading the board',
  noAnswer: {
    title: 'Trello does not answer',
    text: 'Nothing was changed. Check your connection.',
    again: 'Try again',
  },
  readOnly: 'You may read this board but not edit it, so nothing can be changed here.',
  unreadable: {
    title: 'The stored settings cannot be read',
    text: 'They are kept as they are. Until they can be read, every list counts by its name alone.',
  },
  shorten: (excess: number) => `Shorten this by ${characters(excess)}.`,
  shortenName: (excess: number) => `Shorten the name by ${characters(excess)}.`,
  columns: {
    setUp: 'Set up columns',
    heading: 'Columns',
    /** Leads to the page with all lists. */
    table: 'All lists in one table',
    noLists: 'This board has no lists yet.',
    /** @param guess a column's name, or `nothing` */
    detected: (guess: string) => `As detected (${guess})`,
    nothing: 'not part of the canvas',
    none: 'Not part of the canvas',
    notRecognised: (all: readonly string[]) =>
      `Its name is no column’s name. Named ${names(all)} it would be one; or choose here.`,
    /** Behind the reason why a name that hints at a column does not count. */
    wouldCount: (all: readonly string[]) => `Named ${names(all)} it counts by itself; or choose here.`,
    /** Heads of the table. */
    list: 'List',
    standsFor: 'Stands for',
    canvas: 'Canvas',
    why: 'Why',
    /** What a list's menu is called. */
    standsForOf: (list: string) => `What “${list}” stands for`,
  },
  canvasName: {
    label: 'Canvas:',
    only: 'the only one',
    name: 'Name of the canvas',
    hint: 'Lists with the same name make one canvas. Leave it empty to take it from the list’s name.',
  },
  segments: {
    heading: 'Customer segments',
    intro:
      'Groups of customers who differ in what they need. A canvas describes one of them; a card can be about several.',
    segment: 'Segment',
    unique: 'What is unique about them',
    needsName: 'Give the segment a name, or remove it.',
    remove: 'Remove',
    removeNamed: (segment: string) => `Remove the segment ${segment}`,
    /** Behind the name of a segment. */
    removed: 'removed.',
    undo: 'Undo',
    new: {
      label: 'New segment',
      hint: 'Such as “Teachers at small schools”',
      empty: 'Write who they are.',
      add: 'Add segment',
    },
    onlyCanvas: 'The canvas is about',
    canvas: (canvas: string) => `${canvas} is about`,
    none: 'No segment chosen',
  },
  badges: {
    heading: 'Badges on the cards',
    switches: {
      rating: 'Coach’s mark, place in the top 3, or rating',
      verdict: 'Verdict and people, such as “Repeated · 4 people”',
      score: 'Score',
    },
  },
  data: {
    heading: 'Your data',
    text: 'Fields and evidence are stored with each card and these settings with the board, inside Trello. Everyone who can see the board can see them, so write codes such as C07 instead of names.',
    welcome: 'Show the welcome page',
  },
};
