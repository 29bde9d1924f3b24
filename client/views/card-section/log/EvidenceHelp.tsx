import type { ComponentChildren } from 'preact';
import { useLoaded } from '../../../hooks/use-loaded';
import { Help } from '../../../ui/Help';
import { PartMissing } from '../../PartMissing';
import { messages } from './messages';

const loadDefinition = () => import('./EvidenceDefinition');

function Definition() {
  const definition = useLoaded(loadDefinition);
  if (definition.state === 'failed') return <PartMissing />;
  return definition.state === 'there' ? <definition.part.EvidenceDefinition /> : null;
}

/**
 * The head of the log, and behind a "?" what kinds, signals and the two sides mean. One for all, before the form: each further stop of
 * the tabulator would slow down who logs by keyboard.
 */
export function EvidenceHelp({ children }: { readonly children: ComponentChildren }) {
  return (
    <Help label={messages().help} panel={() => <Definition />}>
      {children}
    </Help>
  );
}
