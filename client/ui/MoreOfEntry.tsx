import type { DraftProblems, EvidenceDraft } from './evidence-draft';
import { messages } from './evidence-form/messages';
import { Field } from './Field';

export interface MoreOfEntryProps {
  readonly draft: Pick<EvidenceDraft, 'customers' | 'link'>;
  readonly problems: DraftProblems;
  readonly onChange: (change: Partial<Pick<EvidenceDraft, 'customers' | 'link'>>) => void;
  /** Before the names of the controls. */
  readonly prefix: string;
}

/** What few entries need: how many people one stands for, and where more can be read. */
export function MoreOfEntry({ draft, problems, onChange, prefix }: MoreOfEntryProps) {
  return (
    <div class="evidence-form-more">
      <Field label={messages().people} problem={problems.customers}>
        {(control) => (
          <input
            {...control}
            name={`${prefix}customers`}
            inputMode="numeric"
            value={draft.customers}
            onInput={(event) => onChange({ customers: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={messages().link} problem={problems.link}>
        {(control) => (
          <input
            {...control}
            name={`${prefix}link`}
            type="url"
            placeholder="https://"
            value={draft.link}
            onInput={(event) => onChange({ link: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
