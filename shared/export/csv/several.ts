/** Between the values of one cell. */
const BETWEEN = '; ';
/** A value without letters would else be no value. */
const EMPTY = '\\-';

/** Several values in one cell, such as "workaround; investment". Backslashes mark semicolons that belong to a value. */
export function joined(values: readonly string[]): string {
  return values
    .map((value) => (value === '' ? EMPTY : value.replace(/[\\;]/g, '\\$&').replace(/^ /, '\\ ')))
    .join(BETWEEN);
}

/** The values of such a cell; none where it is empty. Space behind a semicolon is no part of a value. */
export function parted(cell: string): string[] {
  if (cell === '') return [];
  const values = [''];
  for (let at = 0; at < cell.length; at++) {
    const letter = cell.charAt(at);
    const last = values.length - 1;
    if (letter === '\\') {
      at++;
      if (cell.slice(at - 1, at + 1) !== EMPTY) values[last] += cell.charAt(at);
    } else if (letter === ';') {
      values.push('');
      while (cell.charAt(at + 1) === ' ') at++;
    } else values[last] += letter;
  }
  return values;
}
