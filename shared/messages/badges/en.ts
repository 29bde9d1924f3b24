import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { ProfileColumn, ReviewMark, Verdict } from '../../taxonomy';

const { counted, whole } = formatsOf('en');

export const verdicts = {
  assumption: 'Assumption',
  heard: 'Heard',
  repeated: 'Repeated',
  strong: 'Strong',
} satisfies Record<Verdict, string>;

export const people = (number: number) => counted(number, { one: 'person', other: 'people' });

/** What stands on the front and at the top of a card: few characters each, for a badge that is too long is cut. */
export const en = {
  verdicts,
  people,
  against: (people: number) => `${whole(people)} against`,
  contested: (supporting: number, against: number) =>
    `Contested · ${whole(supporting)} for, ${whole(against)} against`,
  ratings: {
    job: (rating: number) => `Importance ${rating}`,
    pain: (rating: number) => `Severity ${rating}`,
    gain: (rating: number) => `Relevance ${rating}`,
  } satisfies Record<ProfileColumn, (rating: number) => string>,
  ranks: {
    job: (rank: number) => `#${rank} in jobs`,
    pain: (rank: number) => `#${rank} in pains`,
    gain: (rank: number) => `#${rank} in gains`,
  } satisfies Record<ProfileColumn, (rank: number) => string>,
  coach: {
    needsEvidence: 'Coach: more evidence',
    reword: 'Coach: reword',
    good: 'Coach: good',
  } satisfies Record<ReviewMark, string>,
  /** The coach's mark on a card that has changed since. */
  outdated: (mark: string) => `${mark}, outdated`,
  noEvidence: 'No evidence yet',
  unreadable: 'Unreadable data',
  /** Titles above the badges at the top of a card's back. */
  evidence: 'Evidence',
  score: 'Signal score',
  /** Above the form that the badge on the back opens. */
  addEvidence: 'Add evidence',
};

export type BadgeWords = Catalogue<typeof en>;
