import { useLoaded } from '../../../hooks/use-loaded';
import type { ShortcutsProps } from './Shortcuts';

// Most never ask.
const loadShortcuts = () => import('./Shortcuts');

/** The list of keys. Nothing until it has loaded. */
export function ShortcutsPart(props: ShortcutsProps) {
  const loaded = useLoaded(loadShortcuts);
  return loaded.state === 'there' ? <loaded.part.Shortcuts {...props} /> : null;
}
