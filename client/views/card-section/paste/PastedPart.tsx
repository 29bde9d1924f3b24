import { useLoaded } from '../../../hooks/use-loaded';
import { PartMissing } from '../../PartMissing';
import type { PastedLinesProps } from './PastedLines';

// Few paste, and they see a preview before anything happens.
const loadLines = () => import('./PastedLines');

function Loading(props: PastedLinesProps & { readonly text: string }) {
  const lines = useLoaded(loadLines);
  if (lines.state === 'failed') return <PartMissing />;
  return lines.state === 'there' ? <lines.part.PastedLines {...props} /> : null;
}

/** The preview of several pasted lines; nothing where none were pasted. */
export function PastedPart(props: PastedLinesProps) {
  const { pasted } = props.notebook;
  return pasted === null ? null : <Loading {...props} text={pasted} />;
}
