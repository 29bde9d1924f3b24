import { useState } from 'preact/hooks';
import { withMarkRating } from '../../../../shared/marks/with-mark-rating';
import type { MarkRatings } from '../../../../shared/schemas/settings';
import type { RatedMark } from '../../../../shared/taxonomy';
import { useServices } from '../../../services';
import type { SaveStatusProps } from '../../../ui/SaveStatus';
import { saveFailureInWords } from '../../evidence/save-failure-in-words';

/** The team's ratings of a canvas's marks as just chosen here, else as stored; and how saving the last one went. */
export function useMarkRatings(canvas: string, stored: MarkRatings = {}) {
  const { board } = useServices();
  const [chosen, setChosen] = useState<ReadonlyMap<RatedMark, number | undefined>>(new Map());
  const [status, setStatus] = useState<Pick<SaveStatusProps, 'state' | 'problem'>>({ state: 'idle' });

  async function rate(mark: RatedMark, rating: number | undefined): Promise<void> {
    setChosen((before) => new Map(before).set(mark, rating));
    setStatus({ state: 'saving' });
    const result = await board.change((settings) => withMarkRating(settings, canvas, mark, rating));
    setStatus(
      result.saved ? { state: 'saved' } : { state: 'failed', problem: saveFailureInWords(result.reason) },
    );
  }

  return {
    ratingOf: (mark: RatedMark) => (chosen.has(mark) ? chosen.get(mark) : stored[mark]),
    rate,
    status,
  };
}
