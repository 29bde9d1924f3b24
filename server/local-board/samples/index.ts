import { CLASS_TRIPS } from './class-trips';
import { COURSE } from './course';
import { EMPTY } from './empty';
import type { SampleBoard } from './sample-board';
import { UNRECOGNISED } from './unrecognised';

/** What opens the first time. */
export const FIRST_SAMPLE: SampleBoard = CLASS_TRIPS;

/** All samples, in the order of the menu. */
export const SAMPLES: readonly SampleBoard[] = [CLASS_TRIPS, COURSE, EMPTY, UNRECOGNISED];

export function findSample(name: string | undefined): SampleBoard | undefined {
  return SAMPLES.find((sample) => sample.name === name);
}
