/** What Trello lets the pages of a Power-Up do (platform page, 7): nothing more here. */
export const SANDBOX = [
  'allow-scripts',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-modals',
  'allow-presentation',
  'allow-downloads',
  'allow-storage-access-by-user-activation',
].join(' ');
export const ALLOW = 'microphone; camera';
