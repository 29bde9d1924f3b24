export const en = {
  tabs: {
    label: 'Parts of the summary',
    top: 'Top 3',
    fit: 'Fit',
    explore: 'Explore next',
  },
  computedBy: (model: string, day: string) => `Computed by model ${model} as of ${day}.`,
};
