import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSession } from '../session';

const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** The page takes a Trello export that is dropped anywhere on it. */
export function DropZone({ children }: { children: ComponentChildren }) {
  const { api, openOther } = useSession();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent): void {
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void openOther(() => api.importBoard(file));
  }
  return (
    <div
      class="drop-zone"
      data-over={over}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      // Out of the window there is nothing that it enters.
      onDragLeave={(event) => event.relatedTarget === null && setOver(false)}
      onDrop={drop}
    >
      {children}
      {over && <p class="drop-zone__hint">Drop a Trello JSON export to open it as the board</p>}
    </div>
  );
}
