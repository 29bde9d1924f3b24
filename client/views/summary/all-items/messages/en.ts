import { formatsOf } from '../../../../../shared/language/formats';

const { whole, decimal } = formatsOf('en');

export const en = {
  heading: 'All items',
  column: 'Column',
  columnWithCount: (column: string, count: number) => `${column} ${whole(count)}`,
  tableLabel: (column: string) => `${column}, ranked`,
  filtersLabel: 'Which items to show',
  any: 'Any',
  text: 'Words in the name',
  verdict: 'Verdict',
  review: 'Review',
  segment: 'Segment',
  kindUnset: 'Not set',
  reviews: {
    toReview: 'Not reviewed or outdated',
    none: 'Not reviewed',
    outdated: 'Outdated',
    current: 'Reviewed',
  },
  marked: (mark: string) => `Marked “${mark}”`,
  flagsLabel: 'Only',
  contested: 'Contested',
  staleFor: (days: number) => `Nothing new for ${whole(days)} days`,
  shownOf: (shown: number, all: number) =>
    shown === all ? `${whole(all)} shown` : `${whole(shown)} of ${whole(all)} shown`,
  showAll: 'Show all',
  noItems: 'This column has no cards yet.',
  noneMatches: 'No item is all of that.',
  columns: {
    rank: 'Rank',
    name: 'Name',
    verdict: 'Verdict',
    score: 'Score',
    people: 'Customers',
    priority: 'Priority',
    opportunity: 'Opportunity',
    latest: 'Last evidence',
  },
  noScore: 'none yet',
  points: (points: number) => decimal(points),
  ofCustomers: (customers: number, of: number) => `${whole(customers)} of ${whole(of)}`,
  forAndAgainst: (supporting: number, contradicting: number) =>
    `${whole(supporting)} for, ${whole(contradicting)} against`,
  unset: '–',
};
