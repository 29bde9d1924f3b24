import { formatsOf } from '../../../../../shared/language/formats';

const { counted, whole } = formatsOf('en');

export const en = {
  heading: 'Explore next',
  none: 'No item that you rate 3 or more waits for evidence. Rate what matters, and it shows here until customers bear it out.',
  ask: 'What to ask',
  questionsMissing: 'The questions could not be loaded. Check your connection.',
  leftOut: 'What is left out',
  nothingLeftOut: 'Nothing that the fields tell: every kind is there, everything is rated and fresh.',
  perSegment: 'Customers heard per segment',
  noSegment: 'Cards without a segment',
  featureGains: (count: number) =>
    counted(count, { one: 'gain reads like a feature', other: 'gains read like features' }),
  rewordGains:
    'Say what customers get from it, and how they would notice. The feature is a card of the value map.',
  more: (count: number) => `And ${whole(count)} more.`,
};
