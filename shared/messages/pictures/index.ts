import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

/** What pictures say, in some language. */
export type PictureMessages = Catalogue<typeof en>;
