import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  heading: (lines) => `Vous avez collé ${counted(lines, { one: 'ligne', other: 'lignes' })}`,
  wrong: (lines) =>
    lines === 1
      ? '1 ligne ne peut pas être ajoutée telle quelle.'
      : `${whole(lines)} lignes ne peuvent pas être ajoutées telles quelles.`,
  roomFor: (fitting, entries) =>
    `La carte a de la place pour ${whole(fitting)} sur ${counted(entries, { one: 'entrée', other: 'entrées' })}.`,
  stays: 'Ce qui n’est pas ajouté reste ici jusqu’à ce que vous le mettiez ailleurs.',
  add: (entries) => `Ajouter ${counted(entries, { one: 'entrée', other: 'entrées' })}`,
  oneNote: 'Tout mettre dans une seule note',
  copy: 'Copier',
  discard: 'Abandonner',
  preview: 'Ce qui serait ajouté',
  more: (number) => `et ${whole(number)} de plus`,
  nobody: 'Personne n’est nommé',
  noRoom: 'Pas de place sur cette carte.',
};
