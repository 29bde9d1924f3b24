export const en = {
  save: {
    saving: 'Saving…',
    saved: 'Saved',
    /** Before the reason. */
    notSaved: 'Not saved.',
    again: 'Try again',
  },
  copied: 'Copied',
  copyByHand: 'Your browser did not let this be copied: select it here',
  clear: 'Clear',
  clearNamed: (label: string) => `Clear ${label}`,
  entries: {
    newest: 'Evidence, newest first',
    oldest: 'Evidence, oldest first',
    shows: 'What it shows',
    link: 'Link',
  },
};
