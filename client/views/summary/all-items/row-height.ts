/** Pixels from one row of the full ranking to the next; the style sheet says the same. */
export const ROW_HEIGHT = 52;
