/** Our one key in a card's and in a board's shared data. Everything under other keys belongs to somebody else. */
export const KEY = 'canvas';

/** The version that is written now (docs/stored-data.md). */
export const VERSION = 2;

/** All keys of one scope's shared data. */
export type Stored = Readonly<Record<string, unknown>>;
