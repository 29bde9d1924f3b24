import { formatsOf } from '../../../../shared/language/formats';

const { counted, decimal, whole } = formatsOf('en');

const cards = (count: number) => counted(count, { one: 'card', other: 'cards' });

export const en = {
  heading: 'Summary',
  canvas: 'Canvas',
  heard: (customers: string) => `${customers} heard`,
  lastEvidence: (day: string) => `Last evidence ${day}`,
  refreshing: 'Reading the board again…',
  review: 'Review cards',
  restsOn: 'What this rests on',
  changedSince: 'The board has changed: this is no longer so',
  tabs: {
    label: 'Parts of the summary',
    top: 'Top 3',
    map: 'Map',
    fit: 'Fit',
    explore: 'Explore next',
    all: 'All items',
    compare: 'Compare',
  },
  computedBy: (model: string, day: string) => `Computed by model ${model} as of ${day}.`,
  copy: 'Copy as Markdown',
  takeAway: 'Take it away',
  again: 'Try again',
  close: 'Close',
  keys: 'Keys',
  more: (count: number) => `And ${whole(count)} more.`,
  reading: {
    start: 'Reading the board…',
    progress: (done: number, of: number) => `${whole(done)} of ${whole(of)} cards read`,
    done: (of: number) => `${cards(of)} read. Working out the summary…`,
  },
  failures: {
    noAnswer: {
      title: 'Trello does not answer',
      text: 'The board could not be read. Nothing was changed.',
    },
    notComputed: {
      title: 'The server could not be reached',
      text: 'The board was read, but what computes the summary could not be loaded. Nothing was changed. Check your connection.',
    },
  },
  remarks: {
    outdated: 'The board may have changed since this was computed.',
    /** Titles: why the summary was computed here. */
    here: {
      signedOut: 'Computed in your browser',
      refused: 'Computed in your browser; the server refused to compute it',
      unreachable: 'Computed in your browser; the server could not be reached',
    },
    signedOut:
      'You are not signed in to Trello here, so the server was not asked. The figures are the same; nothing was recorded.',
    same: 'The figures are the same. Nothing was recorded.',
    unreadable: (count: number) => `${cards(count)} could not be read`,
    keptOfOne: 'It stands here without fields and evidence. What is stored on it is kept.',
    keptOfSeveral: 'They stand here without fields and evidence. What is stored on them is kept.',
  },
  column: {
    empty: {
      job: 'The list for jobs has no cards yet.',
      pain: 'The list for pains has no cards yet.',
      gain: 'The list for gains has no cards yet.',
    },
    /** The names are such as are recognised in this language. */
    noList: {
      job: 'No list stands for jobs: one named “Customer jobs” would.',
      pain: 'No list stands for pains: one named “Customer pains” would.',
      gain: 'No list stands for gains: one named “Customer gains” would.',
    },
    tied: 'In the order of the list: nothing tells them apart yet.',
    nearMiss: 'Near miss',
    asMany: 'As many points as number 3',
    behind: (points: number) => `${decimal(points)} points behind number 3`,
  },
  place: {
    number: (rank: number) => `Number ${rank}`,
    of: (heard: number, customers: string) => `${whole(heard)} of ${customers}`,
    against: (count: number) => `${whole(count)} against`,
    disputed: (supporting: number, contradicting: number) =>
      `${whole(supporting)} for, ${whole(contradicting)} against`,
    quote: (note: string) => `“${note}”`,
    firmness: { firm: 'Firm place', likely: 'Likely place', provisional: 'Provisional place' },
    show: 'show what it rests on',
    hide: 'hide what it rests on',
    howCommon: (share: string) => `How common: ${share} (95 % interval).`,
    stale: (days: number) => `No new evidence for ${whole(days)} days: ask again.`,
    open: 'Open card',
    score: 'Score',
    noScore: 'No score yet',
    points: (points: number) => decimal(points),
  },
};
