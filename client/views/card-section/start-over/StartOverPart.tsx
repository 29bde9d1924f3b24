import { useLoaded } from '../../../hooks/use-loaded';
import type { StartingOverProps } from './use-start-over';

// Hardly any card needs it.
const loadView = () => import('./StartOver');

/** The way to start a card over whose data cannot be read, and the way back. */
export function StartOverPart(props: StartingOverProps) {
  const view = useLoaded(loadView);
  return view.state === 'there' ? <view.part.StartOver {...props} /> : null;
}
