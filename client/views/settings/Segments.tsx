import { useState } from 'preact/hooks';
import type { Canvas } from '../../../shared/schemas/list-mapping';
import { MAX_SEGMENTS, type Segment, type Settings } from '../../../shared/schemas/settings';
import { useServices } from '../../services';
import { AddSegment } from './AddSegment';
import { CanvasSegments } from './CanvasSegments';
import { messages } from './messages';
import { withCanvasSegment, withoutSegment, withSegment } from './segment-edits';
import { SegmentRow } from './SegmentRow';
import { StatusOf } from './StatusOf';
import type { BoardSettings } from './use-board-settings';

const PLACE = 'segments';

export interface SegmentsProps {
  readonly board: BoardSettings;
  readonly canvases: readonly Canvas[];
  readonly settings: Settings;
  readonly mayChange: boolean;
}

/** The board's customer segments, and which of them each canvas describes. */
export function Segments({ board, canvases, settings, mayChange }: SegmentsProps) {
  const { newId } = useServices();
  const [removed, setRemoved] = useState<Segment | null>(null);
  const words = messages().segments;
  const { segments, canvasSegments } = settings;
  const change = (place: string, edit: (before: Settings) => Settings) => board.change(place, edit);

  function remove(segment: Segment): void {
    setRemoved(segment);
    change(PLACE, (before) => withoutSegment(before, segment.key));
  }
  function bringBack(segment: Segment): void {
    setRemoved(null);
    change(PLACE, (before) => withSegment(before, segment));
  }

  return (
    <section aria-labelledby="segments-heading">
      <div class="settings-head">
        <h2 id="segments-heading">{words.heading}</h2>
        <StatusOf board={board} place={PLACE} />
      </div>
      {segments.length === 0 && <p class="field-hint">{words.intro}</p>}
      <ul class="list-rows">
        {segments.map((segment) => (
          <SegmentRow
            key={segment.key}
            segment={segment}
            disabled={!mayChange}
            onChange={(next) => change(`segment ${segment.key}`, (before) => withSegment(before, next))}
            onRemove={() => remove(segment)}
          >
            <StatusOf board={board} place={`segment ${segment.key}`} />
          </SegmentRow>
        ))}
      </ul>
      {removed && (
        <p role="status">
          <bdi>{removed.name}</bdi> {words.removed}{' '}
          <button type="button" class="quiet-action" onClick={() => bringBack(removed)}>
            {words.undo}
          </button>
        </p>
      )}
      {mayChange && segments.length < MAX_SEGMENTS && (
        <AddSegment
          onAdd={(name) => {
            const segment = { key: newId(), name, unique: '' };
            change(PLACE, (before) => withSegment(before, segment));
          }}
        />
      )}
      {segments.length > 0 && (
        <CanvasSegments
          canvases={canvases}
          segments={segments}
          chosen={canvasSegments}
          disabled={!mayChange}
          onChange={(canvas, segment) =>
            change(PLACE, (before) => withCanvasSegment(before, canvas, segment))
          }
        />
      )}
    </section>
  );
}
