import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import './help.css';

export interface HelpProps {
  /** What the "?" is called, such as "What “Severity” means". */
  readonly label: string;
  /** What opens behind it; drawn only while it is open. */
  readonly panel: () => ComponentChildren;
  /** What is explained. */
  readonly children: ComponentChildren;
}

/** Something, and behind a "?" what it means. Escape closes that. */
export function Help({ label, panel, children }: HelpProps) {
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
    <div class="help" onKeyDown={closeOnEscape}>
      {children}
      <button
        type="button"
        class="help-open"
        ref={button}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        ?
      </button>
      <div class="help-panel" id={id} aria-live="polite">
        {open && panel()}
      </div>
    </div>
  );
}
