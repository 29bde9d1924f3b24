/** What Trello's library has and this stand-in has not: our Power-Up does not use it. */
const METHODS = [
  'localizeKey',
  'localizeKeys',
  'localizeNode',
  'authorize',
  'authorizationCodeExchange',
  'refreshTokens',
  'requestToken',
  'storeSecret',
  'loadSecret',
  'clearSecret',
  'getOAuth2ApiClient',
  'notifyParent',
  'confetti',
  'overlay',
  'closeOverlay',
] as const;

const refuse = (name: string) => (): never => {
  throw new Error(
    `The local board's stand-in for Trello's client library has no t.${name}. Start the local board with --library to use Trello's own.`,
  );
};

/** Methods that say clearly that they are not there. */
export const notOffered = Object.fromEntries(METHODS.map((name) => [name, refuse(name)])) as Record<
  (typeof METHODS)[number],
  () => never
>;
