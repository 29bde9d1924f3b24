import type { Capability } from '../connector-services';

/** Pixels: three sentences and three choices. */
const HEIGHT = 480;

/** A short welcome. Trello does not promise to call this, so nothing depends on it. */
export const onEnable: Capability = (port) =>
  port.modal({ title: 'Canvas Signals', page: 'welcome', height: HEIGHT });
