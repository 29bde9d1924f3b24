import { formatsOf } from '../../../../../shared/language/formats';

const { counted, whole } = formatsOf('en');

export const en = {
  help: 'What the words of an entry mean',
  /** A value with what it means and an example. */
  means: (meaning: string, example: string) => `${meaning} Such as: “${example}”`,
  changeLabel: 'Change the entry',
  save: 'Save',
  cancel: 'Cancel',
  change: 'Change',
  changeNamed: (who: string, day: string) => `Change the entry of ${who}, ${day}`,
  delete: 'Delete',
  deleteNamed: (who: string, day: string) => `Delete the entry of ${who}, ${day}`,
  toolbar: 'Which evidence shows',
  filters: {
    kind: { label: 'Filter: how learnt', any: 'Every kind' },
    stance: { label: 'Filter: side', any: 'Either side' },
    signal: { label: 'Filter: signal', any: 'All signals' },
  },
  oldestFirst: 'Oldest first',
  newestFirst: 'Newest first',
  shown: (shown: number, all: number) =>
    `${whole(shown)} of ${counted(all, { one: 'entry', other: 'entries' })}`,
  showAll: 'Show all',
};
