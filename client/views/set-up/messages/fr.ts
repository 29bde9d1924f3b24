import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  heading: 'Préparer les colonnes',
  intro:
    'Un canevas a six colonnes, et chacune est une liste de votre tableau : tâches, douleurs et gains du client, et ce que vous proposez pour y répondre.',
  reading: 'Lecture du tableau',
  noAnswer: {
    title: 'Trello ne répond pas',
    text: 'Rien n’a été modifié. Vérifiez votre connexion.',
    again: 'Réessayer',
  },
  complete: {
    title: 'Toutes les colonnes sont là',
    text: 'Chacune est une liste de ce tableau. Fermez cette fenêtre et écrivez les premières cartes.',
  },
  byHand:
    'Ajoutez ces listes au tableau, avec exactement ces noms. Les trois premières suffisent pour commencer. Chacune est cochée ici dès qu’elle apparaît.',
  readOnly:
    'Vous pouvez lire ce tableau mais pas le modifier. Demandez à quelqu’un qui le peut d’ajouter ces listes.',
  toAdd: 'Listes à ajouter',
  there: (there, all) => `${there} sur ${counted(all, { one: 'liste ajoutée', other: 'listes ajoutées' })}`,
  copy: 'Copier le nom',
  copyNamed: (list) => `Copier le nom ${list}`,
  onBoard: 'sur le tableau',
  leftOut:
    'Un canevas de ce tableau a un nom de plus de 80 caractères. Raccourcissez-le dans les noms de ses listes ; celles qui manquent s’afficheront alors ici aussi.',
};
