import type { BadgeSettings } from '../../../shared/schemas/settings';

const LABELS: Readonly<Record<keyof BadgeSettings, string>> = {
  rating: 'Coach’s mark, place in the top 3, or rating',
  verdict: 'Verdict and people, such as “Repeated · 4 people”',
  score: 'Score',
};

export interface BadgeSwitchesProps {
  readonly badges: BadgeSettings;
  readonly disabled: boolean;
  readonly onChange: (name: keyof BadgeSettings, shown: boolean) => void;
}

/** Which badges stand on the card fronts. */
export function BadgeSwitches({ badges, disabled, onChange }: BadgeSwitchesProps) {
  return (
    <>
      {(Object.keys(LABELS) as (keyof BadgeSettings)[]).map((name) => (
        <label class="switch" key={name}>
          <input
            type="checkbox"
            checked={badges[name]}
            disabled={disabled}
            onChange={(event) => onChange(name, event.currentTarget.checked)}
          />
          <span>{LABELS[name]}</span>
        </label>
      ))}
    </>
  );
}
