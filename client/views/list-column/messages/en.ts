export const en = {
  heading: 'What this list stands for',
  gone: 'This list is no longer on the board: it was archived or deleted.',
};
