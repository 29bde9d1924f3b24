import { useLoaded } from '../../../hooks/use-loaded';
import type { RoomForEntryProps } from './RoomForEntry';
import type { RoomLeftProps } from './RoomLeft';

// Nobody waits for it: most cards have plenty of room.
const loadViews = () => import('./room-views');

/** What is to become of an entry that does not fit. Nothing until it has loaded: the form says by how much, too. */
export function RoomForEntryPart(props: RoomForEntryProps) {
  const views = useLoaded(loadViews);
  return views.state === 'there' ? <views.part.RoomForEntry {...props} /> : null;
}

/** What still fits on the card. */
export function RoomLeftPart(props: RoomLeftProps) {
  const views = useLoaded(loadViews);
  return views.state === 'there' ? <views.part.RoomLeft {...props} /> : null;
}
