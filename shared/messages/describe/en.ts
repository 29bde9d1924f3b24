/** Drafts of a value proposition from what the board holds (domain page, 6, "describe"). */
export const en = {
  heading: 'Describe it',
  lead: 'A draft from your top items. Change the words until you could say them to a customer.',
  pattern: 'Pattern',
  draft: 'Draft',
  copy: 'Copy',
  again: 'Start again from the board',
  segmentFrom: 'the canvas’s segment',
  comesFrom: 'Where each part comes from',
  /** Names of the patterns, and their sentences with slots in braces. */
  patterns: {
    forWhom: 'For whom, and what for',
    beforeAfter: 'Before and after',
    oneBreath: 'In one breath',
  },
  sentences: {
    forWhom:
      '{product} is for {segment} who want to {job}. It takes away “{pain}”: {reliever}. It brings “{gain}”: {creator}.',
    beforeAfter:
      'Today, {segment} put up with “{pain}” when they want to {job}. With {product} that changes: {reliever}. What they get: {gain}.',
    oneBreath: 'We help {segment} to {job}, without “{pain}”: {reliever}.',
  },
  /** What stands in an empty slot, in brackets. */
  slots: {
    segment: 'whom you describe',
    job: 'a job',
    pain: 'a pain',
    gain: 'a gain',
    product: 'a product',
    reliever: 'what takes the pain away',
    creator: 'what brings the gain',
  },
  missing: {
    segment: 'Nobody has said whom this canvas describes: name its segment in the settings.',
    job: 'There is no job yet: write the first one.',
    pain: 'There is no pain yet: write the first one.',
    gain: 'There is no gain yet: write the first one.',
    product: 'There is no product or service yet: write the first one.',
    reliever: 'No pain reliever addresses this pain: link one on its card.',
    creator: 'No gain creator addresses this gain: link one on its card.',
  },
};
