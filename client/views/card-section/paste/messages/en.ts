import { formatsOf } from '../../../../../shared/language/formats';

const { counted, whole } = formatsOf('en');

export const en = {
  heading: (lines: number) => `You pasted ${counted(lines, { one: 'line', other: 'lines' })}`,
  wrong: (lines: number) =>
    lines === 1
      ? '1 line cannot be added as it stands.'
      : `${whole(lines)} lines cannot be added as they stand.`,
  roomFor: (fitting: number, entries: number) =>
    `The card has room for ${whole(fitting)} of ${counted(entries, { one: 'entry', other: 'entries' })}.`,
  stays: 'What is not added stays here until you put it elsewhere.',
  add: (entries: number) => `Add ${counted(entries, { one: 'entry', other: 'entries' })}`,
  oneNote: 'Put it all into one note',
  copy: 'Copy',
  discard: 'Discard',
  preview: 'What would be added',
  more: (number: number) => `and ${whole(number)} more`,
  nobody: 'Nobody named',
  noRoom: 'No room for it on this card.',
};
