import type { EvidenceKind, Signal, Stance } from '../../../../shared/taxonomy';
import { core } from '../../../language/core';
import { messages } from './messages';
import { PLAIN_VIEW, type LogView } from './use-log-view';
import './log.css';

interface FilterSelectProps<V extends string> {
  readonly label: string;
  readonly name: string;
  readonly any: string;
  readonly options: Readonly<Record<V, string>>;
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
}

function FilterSelect<V extends string>({
  label,
  name,
  any,
  options,
  value,
  onChange,
}: FilterSelectProps<V>) {
  return (
    <select
      aria-label={label}
      name={name}
      value={value ?? ''}
      onChange={(event) => onChange((event.currentTarget.value || null) as V | null)}
    >
      <option value="">{any}</option>
      {(Object.keys(options) as V[]).map((one) => (
        <option key={one} value={one}>
          {options[one]}
        </option>
      ))}
    </select>
  );
}

export interface FiltersProps {
  readonly view: LogView;
  readonly onChange: (view: LogView) => void;
}

function Filters({ view, onChange }: FiltersProps) {
  const { kind, stance, signal } = view;
  const words = messages().filters;
  return (
    <>
      <FilterSelect<EvidenceKind>
        label={words.kind.label}
        name="log-kind"
        any={words.kind.any}
        options={core().kinds}
        value={kind}
        onChange={(one) => onChange({ ...view, kind: one })}
      />
      <FilterSelect<Stance>
        label={words.stance.label}
        name="log-stance"
        any={words.stance.any}
        options={core().stances}
        value={stance}
        onChange={(one) => onChange({ ...view, stance: one })}
      />
      <FilterSelect<Signal>
        label={words.signal.label}
        name="log-signal"
        any={words.signal.any}
        options={core().signals}
        value={signal}
        onChange={(one) => onChange({ ...view, signal: one })}
      />
    </>
  );
}

export interface LogToolbarProps extends FiltersProps {
  /** Entries that the filter lets through, and all. */
  readonly shown: number;
  readonly all: number;
  /** Members who may only read see no control that looks as if something could be changed. */
  readonly filters: boolean;
}

/** The order of a log, and which of its entries show. */
export function LogToolbar({ view, onChange, shown, all, filters }: LogToolbarProps) {
  const { order } = view;
  const words = messages();
  return (
    <div class="log-toolbar" role="group" aria-label={words.toolbar}>
      {filters && <Filters view={view} onChange={onChange} />}
      <button
        type="button"
        class="quiet-action"
        onClick={() => onChange({ ...view, order: order === 'newest' ? 'oldest' : 'newest' })}
      >
        {order === 'newest' ? words.oldestFirst : words.newestFirst}
      </button>
      <p class="log-shown" role="status">
        {shown < all && words.shown(shown, all)}
      </p>
      {shown < all && (
        <button type="button" class="quiet-action" onClick={() => onChange({ ...PLAIN_VIEW, order })}>
          {words.showAll}
        </button>
      )}
    </div>
  );
}
