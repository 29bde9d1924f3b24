import { GAINS, JOBS, PAINS } from './class-trips-profile';
import { CREATORS, PRODUCTS, RELIEVERS } from './class-trips-value-map';
import type { SamplePlan } from './sample-plan';

/** A whole canvas: what primary teachers go through to take a class on a day trip. */
export const CLASS_TRIPS_PLAN: SamplePlan = {
  title: 'Class trips',
  segments: [
    {
      key: 'primary',
      name: 'Primary school teachers',
      unique: 'They plan two or three day trips a year for one class, beside a full timetable.',
    },
  ],
  canvasSegments: { '': 'primary' },
  lists: [
    { name: 'Customer jobs', cards: JOBS },
    { name: 'Pains', cards: PAINS },
    { name: 'Gains', cards: GAINS },
    { name: 'Products & services', cards: PRODUCTS },
    { name: 'Pain relievers', cards: RELIEVERS },
    { name: 'Gain creators', cards: CREATORS },
    {
      name: 'To ask next',
      cards: [
        { name: 'Who decides about the money at schools without an office?' },
        { name: 'Visit a school on the morning of a trip' },
      ],
    },
  ],
};
