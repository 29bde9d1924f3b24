import { formatsOf } from '../../../../../shared/language/formats';

const { whole } = formatsOf('en');

export const en = {
  heading: 'Explore next',
  none: 'No item that you rate 3 or more waits for evidence. Rate what matters, and it shows here until customers bear it out.',
  ask: 'What to ask',
  questionsMissing: 'The questions could not be loaded. Check your connection.',
  leftOut: 'What is left out',
  nothingLeftOut: 'Nothing that the fields tell: every kind is there, everything is rated and fresh.',
  more: (count: number) => `And ${whole(count)} more.`,
};
