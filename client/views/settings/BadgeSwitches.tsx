import type { BadgeSettings } from '../../../shared/schemas/settings';
import { messages } from './messages';

const NAMES = ['rating', 'verdict', 'score'] as const satisfies readonly (keyof BadgeSettings)[];

export interface BadgeSwitchesProps {
  readonly badges: BadgeSettings;
  readonly disabled: boolean;
  readonly onChange: (name: keyof BadgeSettings, shown: boolean) => void;
}

/** Which badges stand on the card fronts. */
export function BadgeSwitches({ badges, disabled, onChange }: BadgeSwitchesProps) {
  return (
    <>
      {NAMES.map((name) => (
        <label class="switch" key={name}>
          <input
            type="checkbox"
            checked={badges[name]}
            disabled={disabled}
            onChange={(event) => onChange(name, event.currentTarget.checked)}
          />
          <span>{messages().badges.switches[name]}</span>
        </label>
      ))}
    </>
  );
}
