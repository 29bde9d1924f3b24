import { ANONYMOUS, MEMBERS } from '../../contract';

/** Who sits before this page. */
export interface Who {
  /** An id of MEMBERS, or ANONYMOUS. */
  readonly id: string;
  readonly name: string;
  readonly role: 'editor' | 'observer' | 'anonymous';
}

const VISITOR: Who = { id: ANONYMOUS, name: 'Not signed in', role: 'anonymous' };

/** All that one can be here, the visitor last. */
export const PEOPLE: readonly Who[] = [...MEMBERS, VISITOR];

/** The person an address asks for (`?member=`); the first editor when it names nobody. */
export function whoIs(idMember: string | null): Who {
  return PEOPLE.find((who) => who.id === idMember) ?? MEMBERS[0];
}

export const mayEdit = ({ role }: Who) => role === 'editor';
export const isSignedIn = ({ role }: Who) => role !== 'anonymous';
