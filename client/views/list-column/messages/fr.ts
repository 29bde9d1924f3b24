import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  heading: 'Ce que représente cette liste',
  gone: 'Cette liste n’est plus sur le tableau : elle a été archivée ou supprimée.',
};
