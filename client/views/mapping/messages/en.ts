import { formatsOf } from '../../../../shared/language/formats';

const { counted, whole } = formatsOf('en');

const changes = (count: number) => counted(count, { one: 'change', other: 'changes' });

export const en = {
  heading: 'What the lists stand for',
  intro: 'What each list was taken for, and why. Change what is wrong, then save once for all of it.',
  result: {
    heading: 'What comes out',
    counts: (canvases: number, columns: number, leftOut: number) =>
      [
        counted(canvases, { one: 'canvas', other: 'canvases' }),
        counted(columns, { one: 'column', other: 'columns' }),
        `${counted(leftOut, { one: 'list', other: 'lists' })} left out`,
      ].join(', '),
    nothing: 'No list is a column yet. Choose below what the lists stand for, or set up new ones.',
    only: 'The canvas',
    /** In the place of a column that no list stands for. */
    noList: (column: string) => `${column}: no list`,
    more: (count: number) => `And ${whole(count)} more.`,
  },
  canvasOf: (list: string) => `Canvas of “${list}”`,
  changed: 'Changed, not saved',
  takeBack: 'Take back',
  takeBackOf: (list: string) => `Take back the change of “${list}”`,
  elsewhere: 'Somebody else changed this list meanwhile. Saving puts your choice in the place of theirs.',
  unsaved: (count: number) => `${changes(count)} not saved`,
  nothingToSave: 'No change to save',
  save: 'Save',
  discard: 'Discard',
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Not saved.',
  leaving: (count: number) =>
    `${changes(count)} not saved. Save or discard; or press Escape once more to close: then they wait here until you close this tab of your browser.`,
  summary: 'See the summary',
};
