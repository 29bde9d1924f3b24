import { Fragment } from 'preact';
import type { Evidence } from '../../../shared/schemas/evidence';
import { customerKey } from '../../../shared/scoring/who';
import { weigh } from '../../../shared/scoring/weigh';
import { sideOf, STANCES, type Column, type Stance } from '../../../shared/taxonomy';
import { messages } from './messages';

/** More names of one side than these are counted. */
const NAMED = 12;

/** The customers who take this stance, each once, as they were written first. */
function customersOf(entries: readonly Evidence[], stance: Stance): string[] {
  const byKey = new Map<string, string>();
  for (const entry of entries) {
    const key = customerKey(entry.who);
    if (entry.stance === stance && !byKey.has(key)) byKey.set(key, entry.who);
  }
  return [...byKey.values()];
}

function Names({ names }: { readonly names: readonly string[] }) {
  const more = names.length - NAMED;
  return (
    <>
      {names.slice(0, NAMED).map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      {more > 0 && ` ${messages().disagreement.more(more)}`}
    </>
  );
}

export interface DisagreementProps {
  readonly column: Column;
  readonly evidence: readonly Evidence[];
  /** Leads to the segments of the card; absent for members who may only read. */
  readonly onSegments?: (() => void) | undefined;
}

/** Both sides of a contested item, and the question that follows from them. */
export function Disagreement({ column, evidence, onSegments }: DisagreementProps) {
  const words = messages().disagreement;
  const entries = weigh(sideOf(column), evidence).map(({ entry }) => entry);
  return (
    <div class="disagreement">
      <dl>
        {STANCES.map((stance) => (
          <div key={stance}>
            <dt>{words[stance]}</dt>
            <dd>
              <Names names={customersOf(entries, stance)} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.question}</p>
      {onSegments && (
        <button type="button" class="quiet-action" onClick={onSegments}>
          {words.segments}
        </button>
      )}
    </div>
  );
}
