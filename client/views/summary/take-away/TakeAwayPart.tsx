import { useLoaded } from '../../../hooks/use-loaded';
import { PartMissing } from '../../PartMissing';
import type { TakeAwayProps } from './TakeAway';

// All the formats weigh more than the rest of the page, and are wanted once a week.
const loadTakeAway = () => import('./TakeAway');

/** The ways to take the summary away. Nothing until they have loaded. */
export function TakeAwayPart(props: TakeAwayProps) {
  const loaded = useLoaded(loadTakeAway);
  if (loaded.state === 'failed') return <PartMissing />;
  return loaded.state === 'there' ? <loaded.part.TakeAway {...props} /> : null;
}
