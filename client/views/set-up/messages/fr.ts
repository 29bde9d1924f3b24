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
  rest: {
    heading: 'Les faire ajouter par Trello',
    offer: (n) =>
      `Trello peut ajouter pour vous ${counted(n, { one: 'liste manquante', other: 'listes manquantes' })}, avec ces noms et à leur place.`,
    add: (n) => `Ajouter ${counted(n, { one: 'liste', other: 'listes' })}`,
    lists: (done, all) => `${done} sur ${counted(all, { one: 'liste ajoutée', other: 'listes ajoutées' })}`,
    examples: (done, all) =>
      `${done} sur ${counted(all, { one: 'carte d’exemple ajoutée', other: 'cartes d’exemple ajoutées' })}`,
    consent:
      'Trello vous demande d’abord, dans une fenêtre à part, d’autoriser Canvas Signals à lire et à modifier vos tableaux pendant un jour. L’autorisation reste dans vos données privées chez Trello et n’atteint jamais notre serveur. Vous pouvez la retirer ici.',
    withExamples:
      'Ajouter aussi deux cartes d’exemple à chaque liste du canevas qui n’a pas de cartes à elle',
    asking:
      'Trello demande votre autorisation dans une autre fenêtre. Si aucune ne s’est ouverte, autorisez les fenêtres pop-up pour cette page et redemandez.',
    askAgain: 'Redemander',
    making: 'Ajout en cours',
    removing: 'Suppression des cartes d’exemple',
    made: 'Tout a été ajouté',
    removed: 'Les cartes d’exemple intactes ont été supprimées',
    withdrawn: 'L’autorisation a été retirée',
    failed: 'L’opération n’est pas allée au bout',
    stays: 'Ce qui a été ajouté reste, et rien n’est ajouté deux fois.',
    goOn: 'Continuer',
    remove: 'Supprimer les cartes d’exemple intactes',
    withdraw: 'Retirer l’autorisation',
    reasons: {
      'no-consent': 'Votre autorisation manque ou a expiré : Trello la redemande.',
      denied: 'Vous n’avez pas donné l’autorisation, ou vous avez fermé la fenêtre.',
      'no-permission': 'Vous ne pouvez pas faire cela sur ce tableau. Demandez à quelqu’un qui le peut.',
      gone: 'Trello ne trouve plus le tableau ou l’une de ses listes.',
      limit: 'Trello n’accepte plus de requêtes pour le moment. Attendez une minute.',
      refused: 'Trello n’accepte pas cela. Ajoutez les listes à la main.',
      'no-answer': 'Trello n’a pas répondu. Vérifiez votre connexion.',
    },
  },
};
