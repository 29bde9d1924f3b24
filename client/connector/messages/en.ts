/** What Trello shows of the Power-Up outside of its pages: buttons, menu entries, and titles above what they open. */
export const en = {
  addEvidence: 'Add evidence',
  logInterview: 'Log an interview',
  listColumn: 'What this list stands for',
  settings: 'Canvas Signals settings',
  score: 'Signal score',
};
