import { buildBoard } from './build-board';
import type { SampleBoard } from './sample-board';

const LISTS = ['Jobs', 'Pains', 'Gains', 'Products & services', 'Pain relievers', 'Gain creators'];

/** A canvas to begin with: six lists and no card. */
export const EMPTY: SampleBoard = {
  name: 'empty',
  title: 'Empty canvas',
  description: 'Six lists, one for each part of the canvas, and no card yet.',
  build: (today) =>
    buildBoard({ name: 'empty', title: 'Empty canvas', lists: LISTS.map((name) => ({ name })) }, today),
};
