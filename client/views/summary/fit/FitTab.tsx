import type { TabProps } from '../tab-props';
import { FitPanel } from './FitPanel';

/** How the value map answers what matters most. */
export const FitTab = ({ canvas, items }: TabProps) => <FitPanel fit={canvas.fit} items={items} />;
