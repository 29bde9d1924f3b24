import type { EvidenceKind } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import { EntryHintsPart } from '../../ui/EntryHintsPart';
import { Field } from '../../ui/Field';
import { RadioChips } from '../../ui/RadioChips';
import { ToggleChips } from '../../ui/ToggleChips';
import { withPick, type Picked } from './interview-draft';
import { messages } from './messages';
import type { Interview } from './use-interview';

export interface PickedFieldsProps {
  readonly pick: Picked;
  /** How all of the interview was learnt. */
  readonly kind: EvidenceKind;
  readonly problem: string | undefined;
  readonly onChange: Interview['change'];
}

/** What a customer said about one card. */
export function PickedFields({ pick, kind, problem, onChange }: PickedFieldsProps) {
  const { idCard, note, signals, stance } = pick;
  const words = messages().card;
  const set = (change: Partial<Picked>) => onChange((draft) => withPick(draft, idCard, change));
  return (
    <>
      <Field label={words.note} problem={problem}>
        {(control) => (
          <textarea
            {...control}
            name="note"
            rows={2}
            dir="auto"
            value={note}
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <EntryHintsPart kind={kind} note={note} />
      <ToggleChips
        label={words.signals}
        name="signal"
        options={core().signals}
        chosen={signals}
        onChange={(chosen) => set({ signals: chosen })}
      />
      <RadioChips
        label={words.stance}
        options={core().stances}
        value={stance}
        onChange={(chosen) => set({ stance: chosen })}
      />
    </>
  );
}
