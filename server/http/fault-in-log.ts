/** Lines of a stack: enough to find the place. */
const MOST_FRAMES = 10;

/**
 * What may be logged of an error that nobody foresaw: its name and where it was thrown. Not its message, which may hold what it
 * failed on: a card's text, a person's name.
 */
export function faultInLog(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return { error: error.name, at: frames.slice(0, MOST_FRAMES).map((frame) => frame.trim()) };
}
