import type { PictureMessages } from '../messages/pictures';
import type { Element } from './element';
import { fitText } from './text/fit-text';
import { label } from './text/label';

/** Between a picture's edge and what it shows. */
export const MARGIN = 20;
const HEADING_SIZE = 20;
const HEADING_LEADING = 26;
const FOOT_SIZE = 12;

/** A part that stands across the picture, and how much of its height it takes. */
export interface Strip {
  readonly drawn: readonly Element[];
  readonly height: number;
}

/** The picture's title across its top. */
export function drawHeading(title: string, width: number): Strip {
  const lines = fitText(title, (width - 2 * MARGIN) / HEADING_SIZE, 2, true);
  return {
    drawn: lines.map((line, index) =>
      label(line, MARGIN, MARGIN + 18 + index * HEADING_LEADING, { size: HEADING_SIZE, bold: true }),
    ),
    height: MARGIN + lines.length * HEADING_LEADING + 8,
  };
}

/** Sentences below each other, small and quiet. */
export function drawNotes(notes: readonly string[], y: number, width: number): Strip {
  const lines = notes.flatMap((note) => fitText(note, (width - 2 * MARGIN) / FOOT_SIZE, 3));
  return {
    drawn: lines.map((line, index) =>
      label(line, MARGIN, y + 14 + index * 18, { size: FOOT_SIZE, ink: 'text-subtle' }),
    ),
    height: lines.length * 18 + (lines.length > 0 ? 8 : 0),
  };
}

/** What every figure that leaves the page says: its model and its day. */
export function footNote(
  { model, asOf }: { readonly model: string; readonly asOf: string },
  messages: PictureMessages,
): string {
  return messages.foot(model, asOf);
}
