import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { FIELDS, type FieldName } from '../../../shared/taxonomy';
import { useLoaded } from '../../hooks/use-loaded';
import { PartMissing } from '../PartMissing';
import './field-help.css';

// The definitions of all fields are long, and few of them are looked at.
const loadDefinition = () => import('./FieldDefinition');

function Definition({ name }: { readonly name: FieldName }) {
  const definition = useLoaded(loadDefinition);
  if (definition.state === 'failed') return <PartMissing />;
  return definition.state === 'there' ? <definition.part.FieldDefinition name={name} /> : null;
}

/** A field, and behind a "?" what it asks and what its values mean. Escape closes that. */
export function FieldHelp({
  name,
  children,
}: {
  readonly name: FieldName;
  readonly children: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open || event.isComposing) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  }

  return (
    <div class="field-help" onKeyDown={closeOnEscape}>
      {children}
      <button
        type="button"
        class="field-help-open"
        ref={button}
        aria-label={`What “${FIELDS[name].label}” means`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        ?
      </button>
      <div class="field-help-panel" id={id} aria-live="polite">
        {open && <Definition name={name} />}
      </div>
    </div>
  );
}
