import type { Condition } from './capabilities';
import { isSignedIn, mayEdit, type Who } from './who';

/** Whether a button with this condition is shown to somebody (platform page, 1.6). */
export function maySee(who: Who, condition: Condition | null | undefined): boolean {
  switch (condition ?? 'edit') {
    case 'always':
      return true;
    case 'signedIn':
      return isSignedIn(who);
    case 'signedOut':
      return !isSignedIn(who);
    case 'readOnly':
      return !mayEdit(who);
    case 'edit':
    case 'admin':
      return mayEdit(who);
  }
}
