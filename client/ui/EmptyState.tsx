import type { ComponentChildren } from 'preact';
import './empty-state.css';

/** Where there is nothing to show yet: what this place is for, and what to do next. */
export function EmptyState({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="empty-state">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
