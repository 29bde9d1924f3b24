import type { Capability } from '../connector-services';

/** Pixels; the page asks for what it needs once it is drawn. */
const HEIGHT = 480;

/** Columns, canvases and badges of this board. */
export const showSettings: Capability = (port) =>
  port.popup({ title: 'Canvas Signals settings', page: 'settings', height: HEIGHT });
