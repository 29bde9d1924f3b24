import { useLoaded } from '../hooks/use-loaded';
import type { EntryHintsProps } from './EntryHints';

// Their words are many, and the form does not wait for them.
const loadHints = () => import('./EntryHints');

/** Hints on what stands in the evidence form. Nothing until they have loaded. */
export function EntryHintsPart(props: EntryHintsProps) {
  const hints = useLoaded(loadHints);
  return hints.state === 'there' ? <hints.part.EntryHints {...props} /> : null;
}
