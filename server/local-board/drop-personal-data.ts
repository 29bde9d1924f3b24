/**
 * Keys of Trello's forms that are about people or can be used in their name (`email` is an address that writes to the board),
 * or that make a file heavy and mean nothing here. The format page, 4, 8 and 11, says where they stand.
 */
const DROPPED = new Set([
  '__proto__',
  'actions',
  'email',
  'sourceEmail',
  'members',
  'memberships',
  'memberCreator',
  'invitations',
  'previews',
  'bio',
  'fullName',
  'username',
  'initials',
  'avatarHash',
  'avatarUrl',
]);

/** Deeper than any form of Trello's; what lies below is left out. */
const DEEPEST = 40;

/** A copy of JSON without the keys above, at any depth, and without the addresses of attachments. */
export function dropPersonalData(json: unknown, key = '', depth = 0): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (depth > DEEPEST) return null;
  if (Array.isArray(json)) return json.map((element) => dropPersonalData(element, key, depth + 1));
  const kept = Object.entries(json).filter(
    ([name]) => !DROPPED.has(name) && !(key === 'attachments' && name === 'url'),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, dropPersonalData(value, name, depth + 1)]));
}
