import type { EvidenceChoice } from '../../../../shared/words/evidence-definitions';
import { definitions } from '../../../language/definitions';
import { core } from '../../../language/core';
import { messages as ofForm } from '../../../ui/evidence-form/messages';
import { messages } from './messages';

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly labels: Readonly<Record<V, string>>;
  readonly choice: EvidenceChoice<V>;
}

function Choice<V extends string>({ label, labels, choice }: ChoiceProps<V>) {
  return (
    <>
      <p>
        <strong>{label}.</strong> {choice.meaning}
      </p>
      <dl>
        {(Object.keys(labels) as V[]).map((value) => (
          <div key={value}>
            <dt>{labels[value]}</dt>
            <dd>{messages().means(choice.values[value].meaning, choice.values[value].example)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What the choices of an entry of evidence mean, each with an example. */
export function EvidenceDefinition() {
  const { kind, signals, stance } = definitions().evidence;
  return (
    <>
      <Choice label={ofForm().kind} labels={core().kinds} choice={kind} />
      <Choice label={ofForm().shows} labels={core().signals} choice={signals} />
      <Choice label={ofForm().stance} labels={core().stances} choice={stance} />
    </>
  );
}
