import { formatsOf } from '../../../../../shared/language/formats';

const { counted, whole } = formatsOf('en');

export const en = {
  heading: 'Fit',
  nothingToFit: 'There are no jobs, pains or gains to fit yet.',
  open: 'Nothing addresses yet',
  answered: 'What is addressed, and by what',
  by: ', by ',
  nothing: ', addresses nothing yet',
  lower: ', addresses nothing of the top three',
  idle: (count: number) =>
    counted(count, {
      one: 'card addresses nothing that matters most',
      other: 'cards address nothing that matters most',
    }),
  aCard: 'a card',
  more: (count: number) => `And ${whole(count)} more.`,
};
