import { useLoaded } from '../../../hooks/use-loaded';
import type { WritingHintsProps } from './WritingHints';

// Nobody waits for it, and the words that it goes by are many.
const loadHints = () => import('./WritingHints');

/** Hints on the card's name. Nothing until they have loaded. */
export function WritingHintsPart(props: WritingHintsProps) {
  const hints = useLoaded(loadHints);
  return hints.state === 'there' ? <hints.part.WritingHints key={props.idCard} {...props} /> : null;
}
