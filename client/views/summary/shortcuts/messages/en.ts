export const en = {
  heading: 'Keys',
  tabs: 'Show a tab',
  filter: 'Filter all items',
  next: 'Next row of all items',
  previous: 'Previous row of all items',
  open: 'Open the card of the row',
  canvas: 'Choose a canvas',
  help: 'Show or hide these keys',
  close: 'Close what is open, then the summary',
  on: 'Single keys work here. Switch them off if you press them by accident or speak to your computer.',
};
