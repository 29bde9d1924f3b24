import { readFileSync } from 'node:fs';
import { PALETTES, type Ink, type PictureTheme } from '../../../shared/pictures/palette';

/** The colours of the views, each token's fallback: the first block is light, the second dark. */
const [light = '', dark = ''] = readFileSync('client/ui/tokens.css', 'utf8').split(
  "html[data-color-mode='dark']",
);
const TOKENS = { light, dark };

const tokenOf = (theme: PictureTheme, ink: Ink) =>
  new RegExp(`--${ink}: var\\([^,]+, (#[0-9a-f]+)\\)`).exec(TOKENS[theme])?.[1] ?? 'none';

/** A colour with an alpha laid on an opaque ground. */
function on(ground: string, colour: string): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  if (colour.length === 7) return colour;
  const alpha = part(colour, 7) / 255;
  const mixed = [1, 3, 5].map((at) => Math.round(part(colour, at) * alpha + part(ground, at) * (1 - alpha)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const inks = Object.keys(PALETTES.light) as Ink[];

describe.each(['light', 'dark'] as const)('the %s colours of pictures', (theme) => {
  it.each(inks)('%s is the one of the views, as it looks on their ground', (ink) => {
    expect(PALETTES[theme][ink]).toBe(on(PALETTES[theme].surface, tokenOf(theme, ink)));
  });
});
