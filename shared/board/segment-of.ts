import type { Segment, Settings } from '../schemas/settings';

/** The segment that a canvas describes; null where none was chosen for it, or the chosen one was removed since. */
export function segmentOf(
  canvas: string,
  { segments, canvasSegments }: Pick<Settings, 'segments' | 'canvasSegments'>,
): Segment | null {
  const chosen = canvasSegments?.[canvas];
  return segments.find(({ key }) => key === chosen) ?? null;
}
