import type { Settings } from './schemas/settings';

/** What holds on a board where nobody has set anything. Apart from the schemas, which the connector does without. */
export const DEFAULT_SETTINGS: Settings = Object.freeze({
  lists: {},
  badges: { rating: true, verdict: true, score: true },
  segments: [],
}) as Settings;
