import { MAX_CANVAS_NAME, type Segment, type Settings } from '../../../shared/schemas/settings';
import type { Canvas } from '../../../shared/schemas/list-mapping';

/** The settings with a segment added, or with the one of its key changed in its place. */
export function withSegment(settings: Settings, segment: Segment): Settings {
  const isKnown = settings.segments.some(({ key }) => key === segment.key);
  return {
    ...settings,
    segments: isKnown
      ? settings.segments.map((one) => (one.key === segment.key ? segment : one))
      : [...settings.segments, segment],
  };
}

/** The settings without a segment. Cards and canvases keep its key, so that it can come back. */
export function withoutSegment(settings: Settings, key: string): Settings {
  return { ...settings, segments: settings.segments.filter((one) => one.key !== key) };
}

/** The settings with the segment that a canvas describes; '' for none. */
export function withCanvasSegment(settings: Settings, canvas: string, segment: string): Settings {
  const { [canvas]: _former, ...others } = settings.canvasSegments ?? {};
  return { ...settings, canvasSegments: segment === '' ? others : { ...others, [canvas]: segment } };
}

/** Whether a segment can be kept for the canvas: keys come from lists' names, which can be very long. */
export const canHaveSegment = ({ key }: Canvas): boolean => key.length <= MAX_CANVAS_NAME;
