export const en = {
  handed: 'Trello’s answer was passed on. You can close this window.',
  nothing: 'This window belongs to “Set up columns”. Open that from the menu of a board.',
};
