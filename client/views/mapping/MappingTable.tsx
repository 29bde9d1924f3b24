import type { ListChoice, Settings } from '../../../shared/schemas/settings';
import type { ListStanding } from '../settings/list-choice';
import { messages as settingsMessages } from '../settings/messages';
import { changedElsewhere, type Draft } from './mapping-draft';
import { MappingRow } from './MappingRow';

export interface MappingTableProps {
  readonly standings: readonly ListStanding[];
  readonly stored: Settings;
  readonly draft: Draft;
  readonly disabled: boolean;
  readonly onChoose: (idList: string, choice: ListChoice | null) => void;
  readonly onTakeBack: (idList: string) => void;
}

const CANVASES = 'mapping-canvas-names';

/** All lists of the board. In a narrow frame each row is a block; the roles keep it a table for screen readers. */
export function MappingTable({
  standings,
  stored,
  draft,
  disabled,
  onChoose,
  onTakeBack,
}: MappingTableProps) {
  const heads = settingsMessages().columns;
  const canvases = [...new Set(standings.map(({ canvas }) => canvas))].filter((name) => name !== '');
  return (
    <>
      <table class="mapping-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {[heads.list, heads.standsFor, heads.canvas, heads.why].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {standings.map((standing) => {
            const { id } = standing.list;
            const drafted = draft.get(id);
            return (
              <MappingRow
                key={id}
                standing={standing}
                changed={drafted !== undefined}
                elsewhere={drafted !== undefined && changedElsewhere(drafted, stored, id)}
                canvases={CANVASES}
                disabled={disabled}
                onChoose={(choice) => onChoose(id, choice)}
                onTakeBack={() => onTakeBack(id)}
              />
            );
          })}
        </tbody>
      </table>
      <datalist id={CANVASES}>
        {canvases.map((name) => (
          <option key={name} value={name.slice(0, 120)} />
        ))}
      </datalist>
    </>
  );
}
