import type { ComponentChildren } from 'preact';
import type { FieldName } from '../../../shared/taxonomy';
import { useLoaded } from '../../hooks/use-loaded';
import { core } from '../../language/core';
import { Help } from '../../ui/Help';
import { PartMissing } from '../PartMissing';

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
    <Help label={`What “${core().fields[name].label}” means`} panel={() => <Definition name={name} />}>
      {children}
    </Help>
  );
}
