/** Two cards to start a list with. */
export type TwoCards = readonly [string, string];

export const en = {
  /** The name of an example's card. */
  named: (text: string) => `Example: ${text}`,
  /** What stands in its description. */
  note: 'An example of what a card in this list may say. Write your own cards and remove the examples: Power-Up settings, “Set up columns”.',
  cards: {
    job: ['Plan a day trip for the class', 'Look well prepared in front of the parents'] as TwoCards,
    pain: ['Families answer too late to book', 'The price rises after the school has agreed'] as TwoCards,
    gain: ['Everything booked in one evening', 'Every family knows what to bring'] as TwoCards,
    product: ['Trip planner with a booking calendar', 'Letter to the parents, ready to send'] as TwoCards,
    reliever: [
      'Reminds families until they have answered',
      'Shows the full price before anyone agrees',
    ] as TwoCards,
    creator: [
      'Suggests trips that fit the date and the budget',
      'Packing list in each family’s language',
    ] as TwoCards,
  },
};
