import { useLoaded } from '../../../hooks/use-loaded';
import type { BasisPanelProps } from './BasisPanel';

// Most statements are never opened.
const loadBasis = () => import('./BasisPanel');

/** What a statement rests on. Nothing until it has loaded. */
export function BasisPart(props: BasisPanelProps) {
  const loaded = useLoaded(loadBasis);
  return loaded.state === 'there' ? <loaded.part.BasisPanel {...props} /> : null;
}
