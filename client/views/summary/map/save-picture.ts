import { asSvg } from '../../../../shared/pictures/as-svg';
import type { Picture } from '../../../../shared/pictures/element';
import type { PictureTheme } from '../../../../shared/pictures/palette';

/** Pixels of a PNG to one of the picture: sharp on a screen of double density, and on paper. */
const SCALE = 2;

/** A picture as an address that holds all of it. Our pages may show `data:` images and no others that they made. */
export function svgAddress(picture: Picture, theme: PictureTheme): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asSvg(picture, theme))}`;
}

/** A picture as a PNG file. Rejects where the browser cannot draw it. */
export async function asPng(picture: Picture, theme: PictureTheme): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(picture, theme);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('The browser could not write a PNG');
  return file;
}

/** A picture as an SVG file. */
export const svgFile = (picture: Picture, theme: PictureTheme): Blob =>
  new Blob([asSvg(picture, theme)], { type: 'image/svg+xml' });
