import { asSvg } from '../../../../shared/pictures/as-svg';
import type { Picture } from '../../../../shared/pictures/element';
import type { PictureTheme } from '../../../../shared/pictures/palette';

/** Pixels of a PNG to one of the picture: sharp on a screen of double density, and on paper. */
const SCALE = 2;
/** Milliseconds after which a browser has certainly taken the file. */
const TAKEN = 60_000;

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

/** Hands a file to the browser to download. Trello's frames allow it (platform page, 7). */
export function offerFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}

/** A name for a file on any system: "canvas-map-team-a-2026-11-26". Letters that not every system takes are left out. */
export function fileName(kind: string, canvas: string, day: string): string {
  const plain = canvas
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return [kind, plain, day].filter((part) => part !== '').join('-');
}
