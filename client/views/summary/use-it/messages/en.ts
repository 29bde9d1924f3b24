import { formatsOf } from '../../../../../shared/language/formats';

const { decimal, form } = formatsOf('en');

/** What to do with the top three. */
export const en = {
  heading: 'Use it',
  build: {
    heading: 'Build',
    nothing: 'There are no jobs, pains or gains to fit yet.',
    open: 'Nothing addresses yet:',
    more: 'See the fit',
  },
  prioritise: {
    heading: 'Prioritise',
    nothing: 'Nothing has evidence from customers yet, so nothing comes first.',
    points: (column: string, points: number) =>
      `${column}, ${decimal(points)} ${form(points, { one: 'point', other: 'points' })}`,
    more: 'See the full ranking',
  },
  describe: {
    heading: 'Describe',
    more: 'Work on the draft',
  },
  explore: {
    heading: 'Explore next',
    nothing: 'Nothing that you rate 3 or more waits for evidence.',
    riskiest: 'Riskiest assumption:',
    more: 'See what to ask',
  },
};
