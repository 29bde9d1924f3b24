import { BoardEvent } from '../../contract';

/** Whether changes of others arrive. */
export type Wire = 'opening' | 'open' | 'broken';

/**
 * Hears the server's events. The browser connects again by itself after a break.
 * @returns a function that ends it
 */
export function listenToBoard(
  source: EventSource,
  heard: (event: BoardEvent) => void,
  wire: (state: Wire) => void,
): () => void {
  source.onopen = () => wire('open');
  source.onerror = () => wire('broken');
  source.onmessage = ({ data }: MessageEvent<unknown>) => {
    const event = BoardEvent.safeParse(readJson(data));
    if (event.success) heard(event.data);
  };
  return () => source.close();
}

function readJson(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : null;
  } catch {
    return null;
  }
}
