export const en = {
  label: 'Hints on the card’s name',
  dismiss: 'Dismiss for good',
  dismissed: 'Dismissed on this card.',
  undo: 'Undo',
  /** Before the reason. */
  notSaved: 'Not saved.',
};
