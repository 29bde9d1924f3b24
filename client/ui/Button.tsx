import type { JSX } from 'preact';

export interface ButtonProps extends JSX.HTMLAttributes<HTMLButtonElement> {
  /** The one main action of a place is 'primary'. */
  readonly look?: 'default' | 'primary';
}

/** A button that does something here and now; everything else that a button takes goes onto it. */
export function Button({ look = 'default', ...rest }: ButtonProps) {
  return <button type="button" {...rest} class={look === 'primary' ? 'button button-primary' : 'button'} />;
}
