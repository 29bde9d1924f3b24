import { formatsOf } from '../language/formats';

const english = formatsOf('en');

/** A number and what it counts, in English: for pages whose text is in no catalogue yet. */
export function counted(number: number, one: string, other: string): string {
  return english.counted(number, { one, other });
}
