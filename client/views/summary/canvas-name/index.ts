import type { Canvas } from '../../../../shared/schemas/list-mapping';
import { messages } from './messages';

/** The name of a canvas as people read it; a board's only canvas needs none. */
export const canvasName = ({ name }: Canvas): string => (name === '' ? messages().unnamed : name);
