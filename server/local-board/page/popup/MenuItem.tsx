import type { ComponentChildren } from 'preact';
import { useSession } from '../session';

interface Props {
  children: ComponentChildren;
  onChoose: (event: MouseEvent & { currentTarget: Element }) => void;
  /** Leaves the menu open: what is chosen opens another one. */
  staysOpen?: boolean;
  disabled?: boolean;
}

/** One line of a menu. */
export function MenuItem({ children, onChoose, staysOpen = false, disabled = false }: Props) {
  const { screen } = useSession();
  return (
    <li>
      <button
        type="button"
        class="menu-item"
        disabled={disabled}
        onClick={(event) => {
          if (!staysOpen) screen.closePopups();
          onChoose(event);
        }}
      >
        {children}
      </button>
    </li>
  );
}
