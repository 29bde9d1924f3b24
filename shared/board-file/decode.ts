import { strayJson } from './stray-json';

/** Part of every runtime that we run in; the domain's own types know no runtime. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** The JSON of a file, or one sentence that says what the file is instead. */
export type DecodedFile =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly problem: string };

/** Text in UTF-8, as Trello writes it; else read as Windows-1252, in which old editors save and which holds Latin-1's accents. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Lines of `// …` that a browser extension's "save" puts before the JSON. */
const LEADING_COMMENTS = /^(?:\s*\/\/[^\n]*(?:\n|$))+\ufeff?/;

/** The text of a file, or one sentence that says why it cannot be had. */
export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** The text of a file's bytes: UTF-8 with or without a byte order mark, or Windows-1252. */
export function fileText(bytes: Uint8Array): FileText {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254' || mark === '254 255') {
    return { ok: false, problem: 'The file is in UTF-16. Save it as UTF-8 and try again.' };
  }
  return { ok: true, text: textOf(bytes) };
}

/** Reads the bytes of a board file; comment lines before the JSON are passed over (export format page, 1). */
export function decodeBoardFile(bytes: Uint8Array): DecodedFile {
  const read = fileText(bytes);
  return read.ok ? decodeBoardText(read.text) : read;
}

/** The same for text. */
export function decodeBoardText(text: string): DecodedFile {
  const comments = LEADING_COMMENTS.exec(text)?.[0] ?? '';
  const json = text.slice(comments.length);
  if (json.trim() === '') return { ok: false, problem: 'The file is empty.' };
  try {
    return { ok: true, json: JSON.parse(json) as unknown };
  } catch (error) {
    return { ok: false, problem: strayJson(text, comments.length, error) };
  }
}
