import { useLoaded } from '../../../hooks/use-loaded';
import type { MergeProps } from './Merge';

// Nobody waits for it: the hint and the button come behind what is needed to work on the card.
const loadMerge = () => import('./Merge');

/** The hint at near duplicates, and merging the card into another. Nothing until it has loaded. */
export function MergePart(props: MergeProps) {
  const merge = useLoaded(loadMerge);
  return merge.state === 'there' ? <merge.part.Merge key={props.idCard} {...props} /> : null;
}
