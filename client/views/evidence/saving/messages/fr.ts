import type { Catalogue } from '../../../../../shared/language/catalogue';
import { characters } from '../../../../../shared/messages/core/fr';
import type { en } from './en';

const makeRoom =
  'Raccourcissez la citation, ou faites de la place sur la carte : au bas de sa section Canvas Signals.';

export const fr: Catalogue<typeof en> = {
  reasons: {
    'does-not-fit': 'Il n’y a plus de place. Raccourcissez le texte ou retirez ce qui ne sert plus.',
    'read-only':
      'Vous ne pouvez que lire ici. Pour modifier, rejoignez le tableau comme membre autorisé, puis réessayez.',
    'no-answer': 'Trello n’a pas répondu. Vérifiez votre connexion, puis réessayez.',
    unreadable: 'Ce qui est enregistré ici est illisible : rien n’a été écrit par-dessus.',
    gone: 'Cette carte a été archivée, supprimée ou déplacée vers un autre tableau. Rétablissez-la, puis réessayez.',
    overwritten: 'Une autre personne enregistre au même endroit. Attendez un instant, puis réessayez.',
  },
  full: `Cette carte est pleine. ${makeRoom}`,
  tooLong: (tooMany) => `Cette carte est pleine : l’entrée a ${characters(tooMany)} de trop. ${makeRoom}`,
};
