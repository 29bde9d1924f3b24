import type { Context } from './call';

const MODELS = ['board', 'card', 'organization'] as const;

/** Whether somebody is signed in, in contrast to a visitor of a public board. */
export function isMemberSignedIn({ member }: Context): boolean {
  return member !== undefined && member !== 'notLoggedIn';
}

/** @throws Error for a model other than board, card, organization */
export function memberCanWriteToModel(context: Context, model: string): boolean {
  const known = MODELS.find((one) => one === model);
  if (known === undefined) throw new Error(`A model is one of ${MODELS.join(', ')}.`);
  return isMemberSignedIn(context) && context.permissions?.[known] === 'write';
}
