import type { Capability } from '../connector-services';

/** Pixels; the page asks for what it needs once it is drawn. */
const HEIGHT = 480;

/** Columns, canvases and badges of this board. */
export const showSettings: Capability = async (port, { titles }) =>
  port.popup({ title: (await titles(port)).settings, page: 'settings', height: HEIGHT });
