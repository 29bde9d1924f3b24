import type { Canvas } from '../../../shared/schemas/list-mapping';

/** The name of a canvas as people read it; a board's only canvas needs none. */
export const canvasName = ({ name }: Canvas): string => (name === '' ? 'The unnamed canvas' : name);
