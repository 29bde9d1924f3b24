import type { Ink } from './palette';

/** What a picture is made of: the few elements of SVG that ours need. */
export type Tag = 'g' | 'path' | 'circle' | 'rect' | 'line' | 'text' | 'title';

type Length = 'x' | 'y' | 'cx' | 'cy' | 'r' | 'rx' | 'x1' | 'y1' | 'x2' | 'y2' | 'width' | 'height';
type Name =
  | 'd'
  | 'class'
  | 'text-anchor'
  | 'direction'
  | 'font-size'
  | 'font-weight'
  | 'stroke-width'
  | 'stroke-dasharray'
  | 'stroke-linecap';

/** Attributes hold numbers and words of ours, never a board's text: that stands in text nodes alone. */
export type Attributes = { readonly [Key in Length]?: number } & {
  readonly [Key in Name]?: string | number;
} & {
  /** Colours by role; each renderer knows what they are. */
  readonly fill?: Ink | 'none';
  readonly stroke?: Ink | 'none';
};

/** A piece of a picture as plain data, from which both the file and the view are made. */
export interface Element {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly (Element | string)[];
  /** Set on a group that stands for something one can look at more closely. */
  readonly subject?: Subject;
  /** Set on a line that joins two items: their ids. */
  readonly joins?: readonly [string, string];
}

/** What a group of a picture stands for. */
export interface Subject {
  /** The same in words, on one line. */
  readonly words: string;
  /** What the picture adds to what is known of the item: what it is joined to, where it stands. May be empty. */
  readonly aside: string;
  /** Ids of the items; several where they are counted together, none where they are too many to name. */
  readonly ids: readonly string[];
  /** Where the arrow keys lead: groups of one column stand below each other. */
  readonly column: number;
  readonly row: number;
}

/** One part of a picture in words. */
export interface OutlinePart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A picture whole. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture says as a whole, in a sentence or two. */
  readonly description: string;
  /** And what each of its parts says: a text that stands for the picture. */
  readonly outline: readonly OutlinePart[];
  /** Code of the language of its words. */
  readonly language: string;
  readonly children: readonly Element[];
}

export function element(
  tag: Tag,
  attributes: Attributes,
  children: readonly (Element | string)[] = [],
): Element {
  return { tag, attributes, children };
}

/** A group that stands for something; its words are its title, which a browser shows where a file is opened alone. */
export function subject(of: Subject, children: readonly Element[], name = 'subject'): Element {
  return {
    tag: 'g',
    attributes: { class: name },
    children: [element('title', {}, [of.words]), ...children],
    subject: of,
  };
}

/** A title with its lines below it, of which only the first are told; `more` says how many are left out. */
export function outlinePart(
  title: string,
  lines: readonly string[],
  most: number,
  more: (count: number) => string,
): OutlinePart {
  if (lines.length <= most) return { title, lines };
  return { title, lines: [...lines.slice(0, most), more(lines.length - most)] };
}
