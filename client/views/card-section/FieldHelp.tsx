import type { ComponentChildren } from 'preact';
import type { FieldName } from '../../../shared/taxonomy';
import { useLoaded } from '../../hooks/use-loaded';
import { fieldWords } from '../../language/fields';
import { Help } from '../../ui/Help';
import { PartMissing } from '../PartMissing';
import { messages } from './messages';

// The definitions of all fields are long, and few of them are looked at.
const loadDefinition = () => import('./FieldDefinition');

function Definition({ name }: { readonly name: FieldName }) {
  const definition = useLoaded(loadDefinition);
  if (definition.state === 'failed') return <PartMissing />;
  return definition.state === 'there' ? <definition.part.FieldDefinition name={name} /> : null;
}

/** A field, and behind a "?" what it asks and what its values mean. */
export function FieldHelp({
  name,
  children,
}: {
  readonly name: FieldName;
  readonly children: ComponentChildren;
}) {
  return (
    <Help label={messages().fields.help(fieldWords()[name].label)} panel={() => <Definition name={name} />}>
      {children}
    </Help>
  );
}
