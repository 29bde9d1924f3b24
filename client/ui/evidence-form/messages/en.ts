import { formatsOf } from '../../../../shared/language/formats';

const { whole } = formatsOf('en');

export const en = {
  label: 'Add evidence',
  add: 'Add',
  who: 'Who',
  kind: 'Kind',
  date: 'Date',
  /** Two ways to write a day. */
  dateExample: '3 Nov, yesterday',
  dateMeans: (day: string) => `Means ${day}`,
  note: 'What they said or did',
  shows: 'What it shows',
  stance: 'For or against',
  more: 'More…',
  people: 'How many people',
  link: 'Link (optional)',
  problems: {
    who: (most: number) => `Say who it is from, best as a code such as C07 (1 to ${whole(most)} characters).`,
    date: 'Give the day, from 1900 on, such as 3 Nov, yesterday or 2026-11-03.',
    notYet: 'That day has not come yet. Give the day on which you learnt it.',
    note: (most: number) => `Shorten the quote to ${whole(most)} characters.`,
    people: (most: number) => `Give the number of people as a whole number from 1 to ${whole(most)}.`,
    link: (most: number) =>
      `Give a link that begins with https:// (at most ${whole(most)} characters), or leave it empty.`,
  },
  unsaved: {
    label: 'Evidence not saved yet',
    makeRoom: 'Make room…',
    makeRoomFor: (who: string) => `Make room for the entry of ${who}`,
    change: 'Change',
    discard: 'Discard',
  },
};
