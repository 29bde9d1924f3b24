import { Fragment } from 'preact';
import type { CardOnBoard } from '../../evidence/read-card-on-board';
import { messages } from '../messages';

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
    return <>{at.segments.length === 0 ? messages().segments.noneOnBoard : messages().segments.noneChosen}</>;
  }
  return (
    <>
      {own.length === 0 && `${messages().segments.asCanvas} `}
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
