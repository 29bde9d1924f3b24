import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  help: 'Was die Wörter eines Eintrags bedeuten',
  means: (meaning, example) => `${meaning} Etwa: „${example}“`,
  changeLabel: 'Den Eintrag ändern',
  save: 'Speichern',
  cancel: 'Abbrechen',
  change: 'Ändern',
  changeNamed: (who, day) => `Den Eintrag von ${who}, ${day}, ändern`,
  delete: 'Löschen',
  deleteNamed: (who, day) => `Den Eintrag von ${who}, ${day}, löschen`,
  toolbar: 'Welche Belege zu sehen sind',
  filters: {
    kind: { label: 'Filter: wie erfahren', any: 'Jede Art' },
    stance: { label: 'Filter: dafür oder dagegen', any: 'Dafür und dagegen' },
    signal: { label: 'Filter: Zeichen', any: 'Alle Zeichen' },
  },
  oldestFirst: 'Älteste zuerst',
  newestFirst: 'Neueste zuerst',
  shown: (shown, all) => `${whole(shown)} von ${counted(all, { one: 'Eintrag', other: 'Einträgen' })}`,
  showAll: 'Alle zeigen',
};
