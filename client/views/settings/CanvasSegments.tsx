import type { Canvas } from '../../../shared/schemas/list-mapping';
import type { Segment, Settings } from '../../../shared/schemas/settings';
import { Field } from '../../ui/Field';
import { messages } from './messages';
import { canHaveSegment } from './segment-edits';

export interface CanvasSegmentsProps {
  readonly canvases: readonly Canvas[];
  readonly segments: readonly Segment[];
  readonly chosen: Settings['canvasSegments'];
  readonly disabled: boolean;
  readonly onChange: (canvas: string, segment: string) => void;
}

/** Which segment each canvas describes: its cards are about that one unless they name others. */
export function CanvasSegments({ canvases, segments, chosen, disabled, onChange }: CanvasSegmentsProps) {
  return (
    <>
      {canvases.filter(canHaveSegment).map(({ key, name }) => (
        <Field
          key={key}
          label={name === '' ? messages().segments.onlyCanvas : messages().segments.canvas(name)}
        >
          {(control) => (
            <select
              {...control}
              disabled={disabled}
              value={chosen?.[key] ?? ''}
              onChange={(event) => onChange(key, event.currentTarget.value)}
            >
              <option value="">{messages().segments.none}</option>
              {segments.map((segment) => (
                <option key={segment.key} value={segment.key}>
                  {segment.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </>
  );
}
