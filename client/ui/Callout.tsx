import type { ComponentChildren } from 'preact';
import './callout.css';

export interface CalloutProps {
  readonly kind: 'information' | 'warning';
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Something that happened and matters now, with what to do about it. Said to screen readers when it appears. */
export function Callout({ kind, title, children }: CalloutProps) {
  return (
    <section class="callout" data-kind={kind} role={kind === 'warning' ? 'alert' : 'status'}>
      <p class="callout-title">{title}</p>
      {children}
    </section>
  );
}
