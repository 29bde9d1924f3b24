import { buildBoard } from './build-board';
import type { SampleBoard } from './sample-board';

/** An everyday board: no list is part of a canvas until somebody says so. */
export const UNRECOGNISED: SampleBoard = {
  name: 'unrecognised',
  title: 'Garden weekend',
  description: 'An everyday board whose lists are no part of a canvas until you say what they stand for.',
  build: (today) =>
    buildBoard(
      {
        name: 'unrecognised',
        title: 'Garden weekend',
        lists: [
          {
            name: 'Ideas 💡',
            cards: [
              { name: 'Rain barrel behind the shed' },
              { name: 'Ask the neighbours what annoys them about the shared path' },
            ],
          },
          { name: 'Shopping', cards: [{ name: 'Gravel, six bags' }, { name: 'Gloves in two sizes' }] },
          { name: 'Saturday', cards: [{ name: 'Clear the path', desc: 'Start at the gate.' }] },
          { name: 'Done 🎉', cards: [{ name: 'Borrow a wheelbarrow' }] },
        ],
      },
      today,
    ),
};
