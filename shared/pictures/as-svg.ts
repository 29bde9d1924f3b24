import type { Element, Picture } from './element';
import { FONT, PALETTES, type PictureTheme } from './palette';

/** Text for between two tags or between quotation marks. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function written({ tag, attributes, children }: Element, theme: PictureTheme): string {
  const palette = PALETTES[theme];
  const pairs = Object.entries(attributes).map(([name, value]) => {
    const isColour = (name === 'fill' || name === 'stroke') && value !== 'none';
    const written = isColour ? palette[value as keyof typeof palette] : String(value);
    return ` ${name}="${escaped(written)}"`;
  });
  const inside = children.map((child) =>
    typeof child === 'string' ? escaped(child) : written(child, theme),
  );
  return inside.length === 0
    ? `<${tag}${pairs.join('')}/>`
    : `<${tag}${pairs.join('')}>${inside.join('')}</${tag}>`;
}

/** All that the picture says, for those who do not see it. */
function inWords({ description, outline }: Picture): string {
  const parts = outline.map(({ title, lines }) => [title, ...lines].join('\n'));
  return [description, ...parts].join('\n\n');
}

/**
 * The picture as an SVG file that needs nothing beside it: no style sheet, no script, no typeface to fetch. Ends with a line break.
 * It says the same in its title and description, and on hover for each part of it.
 */
export function asSvg(picture: Picture, theme: PictureTheme): string {
  const { width, height, title, language, children } = picture;
  const ground: Element = {
    tag: 'rect',
    attributes: { width, height, fill: 'surface' },
    children: [],
  };
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` xml:lang="${escaped(language)}" role="img" aria-labelledby="title description" font-family="${escaped(FONT)}">`;
  return [
    head,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(inWords(picture))}</desc>`,
    ...[ground, ...children].map((child) => written(child, theme)),
    '</svg>\n',
  ].join('\n');
}
