/** Line and column, from 1, of a position in a text. */
function placeOf(text: string, position: number): string {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n');
  return `line ${line}, column ${column}`;
}

/** Where the engine says that the fault is, from the text's start; the end where it says that the text ended. */
function positionIn(message: string, text: string, skipped: number): number {
  const [, at] = /at position (\d+)/.exec(message) ?? [];
  return at === undefined ? text.length : skipped + Number(at);
}

/**
 * Why a text is no JSON, in one sentence: what was found, and where. Engines word their errors differently; without a position
 * the sentence speaks of the file as a whole.
 *
 * @param skipped characters before the JSON, which the engine did not count
 */
export function strayJson(text: string, skipped: number, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const start = text.slice(skipped).trimStart();
  if (start.startsWith('<'))
    return 'The file is a web page, not JSON. Use "Export as JSON" in the board’s menu.';
  const [declaration] = /^(?:export\s+)?(?:const|let|var)\s/.exec(start) ?? [];
  if (declaration !== undefined) {
    return `The file is JavaScript: it begins with "${declaration.trim()}" at ${placeOf(text, text.indexOf(declaration))}. Keep only what stands between the first { and the last }.`;
  }
  if (!/^[[{]/.test(start)) return 'The file is not JSON: it begins with neither { nor [.';

  const position = positionIn(message, text, skipped);
  const place = placeOf(text, position);
  if (/non-whitespace character after JSON/.test(message)) {
    return `The file holds more than one JSON document: the second begins at ${place}. Keep one.`;
  }
  if (position >= text.trimEnd().length || /end of JSON|Unterminated/.test(message)) {
    return `The file ends in the middle of the JSON, at ${placeOf(text, text.length)}. Export the board again.`;
  }
  if (/,\s*$/.test(text.slice(0, position))) {
    return `The file is not valid JSON: there is a comma too many before ${place}.`;
  }
  return `The file is not valid JSON at ${place}.`;
}
