/** Light of one colour channel, 0 to 1 (WCAG 2.2, relative luminance). */
function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Black or white, whichever reads better on a `#rrggbb`. */
export function readableOn(colour: string): '#000000' | '#ffffff' {
  const channel = (at: number) => linear(Number.parseInt(colour.slice(at, at + 2), 16));
  const light = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return light > 0.179 ? '#000000' : '#ffffff';
}
