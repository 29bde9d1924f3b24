export const en = {
  title: 'This is a sample, not your board.',
  text: 'Look around: nothing here is saved, and your board stays as it is.',
  back: 'Back to your board',
  /** Instead of the card that a name would open: at most 140 characters, which is what Trello shows. */
  card: 'This card is part of the sample. On your own board, this opens the card.',
};
