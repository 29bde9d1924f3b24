import { CLASS_TRIPS_PLAN } from '../../../shared/sample/class-trips';
import { buildBoard } from './build-board';
import type { SampleBoard } from './sample-board';

/** The sample that the client shows as well: what primary teachers go through to take a class on a day trip. */
export const CLASS_TRIPS: SampleBoard = {
  name: 'class-trips',
  title: CLASS_TRIPS_PLAN.title,
  description:
    'A whole canvas with evidence from eleven teachers and two surveys: what it takes to go on a day trip with a class.',
  build: (today) => buildBoard({ name: 'class-trips', ...CLASS_TRIPS_PLAN }, today),
};
