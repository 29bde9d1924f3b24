import type { MarkRatings } from '../../../../shared/schemas/settings';
import type { RatedMark } from '../../../../shared/taxonomy';
import { marks as inWords } from '../../../language/marks';
import { useServices } from '../../../services';
import { RatingInput } from '../../../ui/RatingInput';
import { SaveStatus } from '../../../ui/SaveStatus';
import { useMarkRatings } from './use-mark-ratings';

export interface RatedMarksProps {
  /** Key of the canvas. */
  readonly canvas: string;
  readonly marks: readonly RatedMark[];
  readonly stored: MarkRatings | undefined;
}

/** The marks that only the team can tell. Each rating is saved at once; readers see them as text. */
export function RatedMarks({ canvas, marks, stored }: RatedMarksProps) {
  const { port } = useServices();
  const { ratingOf, rate, status } = useMarkRatings(canvas, stored);
  const words = inWords();
  const { canWriteBoard, idMember } = port.context();
  if (!canWriteBoard || idMember === null) {
    return (
      <dl class="rated-marks">
        {marks.map((mark) => (
          <div key={mark}>
            <dt>{words.names[mark]}</dt>
            <dd>{ratingOf(mark) === undefined ? words.notRated : `${ratingOf(mark)} / 5`}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <div class="rated-marks">
      {marks.map((mark) => (
        <RatingInput
          key={mark}
          label={words.names[mark]}
          name={`mark-${mark}`}
          ends={[words.lowEnds[mark], words.highEnds[mark]]}
          value={ratingOf(mark)}
          onChange={(rating) => void rate(mark, rating)}
        />
      ))}
      <p class="field-hint">{words.kept}</p>
      <SaveStatus {...status} />
    </div>
  );
}
