import type { CapabilityHandler } from '../trello/power-up-adapter';
import { boardButtons } from './capabilities/board-buttons';
import { cardBackSection } from './capabilities/card-back-section';
import { cardBadges } from './capabilities/card-badges';
import { cardButtons } from './capabilities/card-buttons';
import { cardDetailBadges } from './capabilities/card-detail-badges';
import { listActions } from './capabilities/list-actions';
import { listSorters } from './capabilities/list-sorters';
import { onEnable } from './capabilities/on-enable';
import { showSettings } from './capabilities/show-settings';
import type { Capability, ConnectorServices } from './connector-services';
import { BADGES_WITHIN, guard } from './guard';

/**
 * All that the Power-Up does on a board, by Trello's names: the same names as in manifest.json. Beside each, what Trello gets when
 * it fails, and how many milliseconds it may take where not the usual ones.
 */
const CAPABILITIES: Readonly<
  Record<string, readonly [capability: Capability, quiet: unknown, within?: number]>
> = {
  'board-buttons': [boardButtons, []],
  'card-back-section': [cardBackSection, null],
  'card-badges': [cardBadges, [], BADGES_WITHIN],
  'card-buttons': [cardButtons, []],
  'card-detail-badges': [cardDetailBadges, []],
  'list-actions': [listActions, []],
  'list-sorters': [listSorters, []],
  'on-enable': [onEnable, null],
  'show-settings': [showSettings, null],
};

/** The guarded handlers for the connector, by capability name. */
export function createCapabilities(
  services: ConnectorServices,
  report: (error: unknown) => void,
): Record<string, CapabilityHandler> {
  const handlers = Object.entries(CAPABILITIES).map(
    ([name, [capability, quiet, within]]) =>
      [name, guard((port) => capability(port, services), quiet, report, within)] as const,
  );
  return Object.fromEntries(handlers);
}
