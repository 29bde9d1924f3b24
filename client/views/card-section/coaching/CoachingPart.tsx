import { useLoaded } from '../../../hooks/use-loaded';
import type { CoachingProps } from './Coaching';

// Nobody waits for it, and the prompts are many.
const loadCoaching = () => import('./Coaching');

/** What to ask next. Nothing until it has loaded. */
export function CoachingPart(props: CoachingProps) {
  const coaching = useLoaded(loadCoaching);
  return coaching.state === 'there' ? <coaching.part.Coaching key={props.column} {...props} /> : null;
}
