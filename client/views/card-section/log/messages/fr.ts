import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  help: 'Ce que signifient les mots d’une entrée',
  means: (meaning, example) => `${meaning} Par exemple : « ${example} »`,
  changeLabel: 'Modifier l’entrée',
  save: 'Enregistrer',
  cancel: 'Annuler',
  change: 'Modifier',
  changeNamed: (who, day) => `Modifier l’entrée de ${who}, ${day}`,
  delete: 'Supprimer',
  deleteNamed: (who, day) => `Supprimer l’entrée de ${who}, ${day}`,
  toolbar: 'Quelles preuves sont affichées',
  filters: {
    kind: { label: 'Filtre : comment on l’a su', any: 'Tous les types' },
    stance: { label: 'Filtre : pour ou contre', any: 'Pour et contre' },
    signal: { label: 'Filtre : signal', any: 'Tous les signaux' },
  },
  oldestFirst: 'Les plus anciennes d’abord',
  newestFirst: 'Les plus récentes d’abord',
  shown: (shown, all) => `${whole(shown)} sur ${counted(all, { one: 'entrée', other: 'entrées' })}`,
  showAll: 'Tout afficher',
};
