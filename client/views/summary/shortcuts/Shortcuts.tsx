import { Dialog } from '../frame/Dialog';
import { messages } from './messages';
import './shortcuts.css';

export interface ShortcutsProps {
  /** How many tabs there are. */
  readonly tabs: number;
  readonly severalCanvases: boolean;
  /** Whether single keys do anything. */
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Which keys do what, and the switch for those who do not want them. */
export function Shortcuts({ tabs, severalCanvases, on, onSwitch, onClose }: ShortcutsProps) {
  const words = messages();
  const keys: readonly (readonly [keys: readonly string[], what: string])[] = [
    [['1', '–', String(tabs)], words.tabs],
    [['/'], words.filter],
    [['j'], words.next],
    [['k'], words.previous],
    [['Enter'], words.open],
    ...(severalCanvases ? [[['c'], words.canvas] as const] : []),
    [['?'], words.help],
    [['Esc'], words.close],
  ];
  return (
    <Dialog heading={words.heading} onClose={onClose}>
      <dl class="shortcuts">
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>{names.map((name) => (name === '–' ? ' – ' : <kbd key={name}>{name}</kbd>))}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="shortcuts-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        <span>{words.on}</span>
      </label>
    </Dialog>
  );
}
