import type { PictureMessages } from '../../messages/pictures';
import type { BoardSummary } from '../../schemas/summary';
import { asSvg } from '../as-svg';
import type { PictureTheme } from '../palette';
import { canvasMapOf } from './canvas-map';
import { drawMap } from './draw-map';

/** The width of pictures that leave the page, in pixels: two areas beside each other, with names on a line or two. */
export const FILE_WIDTH = 1200;

/**
 * The map of a canvas as an SVG file. Null where the board has no canvas with this key.
 *
 * @param canvasKey key of the canvas (`CanvasSummary.canvas.key`)
 */
export function mapAsSvg(
  summary: BoardSummary,
  canvasKey: string,
  theme: PictureTheme,
  messages: PictureMessages,
): string | null {
  const canvas = summary.canvases.find(({ canvas: { key } }) => key === canvasKey);
  return canvas === undefined
    ? null
    : asSvg(drawMap(canvasMapOf(summary, canvas), FILE_WIDTH, messages), theme);
}
