import type { CapabilityHandler } from '../trello/power-up-adapter';
import { withTimeout } from '../trello/with-timeout';

/** Trello gives most capabilities five seconds, and the answer has a way to go (platform page, 1.2). */
export const CAPABILITY_WITHIN = 4_000;
/** Badges get ten. What draws them comes over the network, and whoever is late shows none until the card changes. */
export const BADGES_WITHIN = 9_000;

/**
 * The handler within its time: when it fails or is late, Trello gets the capability's quiet value instead of nothing at all, and
 * `report` hears why.
 */
export function guard(
  handler: CapabilityHandler,
  quiet: unknown,
  report: (error: unknown) => void,
  within: number = CAPABILITY_WITHIN,
): CapabilityHandler {
  return async (port, options) => {
    try {
      return await withTimeout(Promise.resolve(handler(port, options)), within);
    } catch (error) {
      report(error);
      return quiet;
    }
  };
}
