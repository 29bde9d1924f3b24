import { formatsOf } from '../../../../../shared/language/formats';

const { counted, decimal, whole } = formatsOf('en');

export const en = {
  none: 'There are none.',
  unset: 'not set',
  more: (count: number) => `Show more, ${whole(count)} left`,
  points: (rank: number, points: number) => `Number ${whole(rank)}, ${decimal(points)} points`,
  customersIntro: 'The last heard comes first. An item is new when nobody heard before had spoken about it.',
  noCustomers: 'No entry weighs anything yet: what the team itself thinks does not count as a customer.',
  firstHeard: (day: string) => `first heard ${day}`,
  brought: (count: number) =>
    count === 0
      ? 'Brought nothing new'
      : `Brought ${counted(count, { one: 'new item', other: 'new items' })}`,
  alsoSpoke: (count: number) =>
    `Also spoke about ${counted(count, { one: 'item that others had brought', other: 'items that others had brought' })}`,
  diagnosis: {
    fewItems: 'The items that there are',
    fewWithEvidence: 'The items with evidence',
    noClearCut: 'Number 3 to number 6',
    manyUntouched: 'The items with neither',
    clear: 'The first six',
  },
  fitIntro: (answered: number, all: number) =>
    `The top items have ${decimal(all)} points together, of which ${decimal(answered)} are on items that something addresses.`,
  addressedBy: 'Addressed by',
  notAddressed: 'Nothing addresses it yet.',
  firmnessIntro: (draws: number, percent: number) =>
    `The customers of this canvas were drawn anew ${whole(draws)} times, some twice, some not at all, as if you had met others like them. The item was among the first three in ${percent} % of the draws.`,
  firmnessEarly: (from: number) =>
    `Under ${whole(from)} customers a place is provisional whatever the draws say.`,
  evidenceOf: 'What was logged for it',
  rival: 'Closest behind the top three',
  lookedAt: 'These cards were looked at:',
  segmentMissing:
    'In the settings, under “Segments”, name the segment and say that this canvas describes it.',
};
