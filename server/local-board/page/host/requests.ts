import type { RequestHandler } from './caller';
import { HostError } from './host-error';
import { frameRequests } from './requests/frames';
import { modelRequests } from './requests/models';
import { popupRequests } from './requests/popups';
import { smallRequests } from './requests/small-requests';
import { storedDataRequests } from './requests/stored-data';

/** All that this host does for a Power-Up. */
const REQUESTS: ReadonlyMap<string, RequestHandler> = new Map(
  Object.entries({
    ...storedDataRequests,
    ...modelRequests,
    ...popupRequests,
    ...frameRequests,
    ...smallRequests,
  }),
);

/** @throws HostError 'unsupported command' */
export function requestHandler(command: string): RequestHandler {
  const handler = REQUESTS.get(command);
  if (!handler) throw new HostError('unsupported command', `The local board does not know '${command}'.`);
  return handler;
}
