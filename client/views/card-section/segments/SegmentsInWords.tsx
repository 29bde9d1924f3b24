import { Fragment } from 'preact';
import type { CardOnBoard } from '../../evidence/read-card-on-board';

export interface SegmentsInWordsProps {
  readonly at: Pick<CardOnBoard, 'segments' | 'canvasSegment'>;
  /** Keys of the card's own segments. */
  readonly chosen: readonly string[];
}

/** Whom a card is about: its own segments, else the one of its canvas, with what is unique about them. */
export function SegmentsInWords({ at, chosen }: SegmentsInWordsProps) {
  const own = at.segments.filter(({ key }) => chosen.includes(key));
  const shown = own.length > 0 ? own : at.canvasSegment ? [at.canvasSegment] : [];
  if (shown.length === 0) {
    return (
      <>
        {at.segments.length === 0
          ? 'This board has no segments yet.'
          : 'None chosen, here or for the canvas.'}
      </>
    );
  }
  return (
    <>
      {own.length === 0 && 'As the whole canvas: '}
      {shown.map(({ key, name, unique }, index) => (
        <Fragment key={key}>
          {index > 0 && '; '}
          <bdi>{name}</bdi>
          {unique !== '' && (
            <>
              {' ('}
              <bdi>{unique}</bdi>)
            </>
          )}
        </Fragment>
      ))}
    </>
  );
}
