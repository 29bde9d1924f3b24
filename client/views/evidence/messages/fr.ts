import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  reading: 'Lecture de cette carte',
  'no-answer': {
    title: 'Trello ne répond pas',
    text: 'Vérifiez votre connexion. Ce que vous avez saisi reste ici.',
  },
  gone: {
    title: 'Cette carte n’est plus lisible',
    text: 'Elle a été archivée, supprimée ou déplacée vers un autre tableau. Ce que vous avez saisi reste ici jusqu’à ce que vous la fermiez.',
  },
  again: 'Réessayer',
  unreadable: {
    title: 'Ce qui est enregistré sur cette carte est illisible',
    text: 'C’est conservé tel quel et rien n’est écrit par-dessus. Le reste du tableau fonctionne comme d’habitude.',
    show: 'Afficher ce qui est enregistré',
    hide: 'Masquer ce qui est enregistré',
    stored: 'Ce qui est enregistré',
  },
  unsaved: {
    label: 'Saisi et non enregistré',
    text: 'Ceci n’est pas enregistré sur la carte :',
  },
  signedOut: 'Vous n’êtes pas connecté à Trello : vous pouvez lire ceci, mais pas le modifier.',
  readOnly:
    'Vous pouvez lire ce tableau mais pas le modifier. Un membre qui peut modifier peut ajouter des preuves, ou un administrateur du tableau peut changer votre rôle.',
  notOnCanvas: {
    text: 'Cette liste ne fait partie d’aucun canevas.',
    choose: 'Choisir ce qu’elle représente',
    popup: 'Ce que représente cette liste',
    failed: 'Trello n’a pas ouvert ceci. Utilisez le menu de la liste.',
    kept: 'Ce qui a été noté sur cette carte est conservé',
  },
  addEvidence: 'Ajouter une preuve',
  noCard: {
    add: 'Ouvrez une carte pour y ajouter une preuve.',
    see: 'Ouvrez une carte pour voir ses champs et ses preuves.',
  },
};
