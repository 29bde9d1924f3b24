import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  title: 'Ceci est un exemple, pas votre tableau.',
  text: 'Regardez à loisir : rien n’est enregistré ici et votre tableau reste tel quel. Les cartes sont en anglais.',
  back: 'Revenir à votre tableau',
  card: 'Cette carte fait partie de l’exemple. Sur votre propre tableau, ce clic ouvre la carte.',
};
