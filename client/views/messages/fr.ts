import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  notConnected:
    'Cette page fonctionne dans un tableau Trello. Ouvrez-la depuis un tableau où Canvas Signals est activé. Si vous y êtes déjà, rechargez le tableau.',
  partMissing: {
    title: 'Cette page n’a pas pu être chargée en entier',
    text: 'Vos données sont intactes. Vérifiez votre connexion, puis fermez cette page et rouvrez-la.',
  },
  notOpened: 'Trello n’a pas ouvert cette page. Réessayez.',
  cardNotOpened: 'Impossible d’ouvrir cette carte : elle a été archivée, déplacée ou supprimée.',
  settings: 'Réglages de Canvas Signals',
  noName: '(sans nom)',
  whyUnreadable: {
    foreign: 'Ce qui est enregistré sur cette carte n’a pas la forme qu’écrit Canvas Signals.',
    version: (version, upTo) =>
      `Ce qui est enregistré sur cette carte est de la version ${version} ; cette page lit jusqu’à la version ${upTo}. Rechargez le tableau pour obtenir la plus récente.`,
    noAnswer: 'Trello n’a pas transmis ce qui est enregistré sur cette carte.',
  },
};
