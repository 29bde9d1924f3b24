import type { ComponentChildren } from 'preact';

/** A sentence with a card's name in it: each language has its own words before and behind. */
export function Around({
  words: { before, behind },
  children,
}: {
  readonly words: { readonly before: string; readonly behind: string };
  readonly children: ComponentChildren;
}) {
  return (
    <>
      {before}
      {children}
      {behind}
    </>
  );
}
