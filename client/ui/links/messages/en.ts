import { formatsOf } from '../../../../shared/language/formats';

const { whole } = formatsOf('en');

export const en = {
  /** @param label the field's name */
  searchFor: (label: string) => `Search the cards for ${label.toLowerCase()}`,
  search: 'Search jobs, pains, gains',
  none: 'There are no jobs, pains or gains on this board yet.',
  notFound: 'No card has that in its name.',
  hidden: (number: number) => `${whole(number)} more: search to find them.`,
  most: (number: number) => `No more than ${whole(number)} can be chosen.`,
  strays: {
    label: 'Links that lead nowhere',
    gone: 'A card that is archived, deleted or on another board',
    /** Behind a card's name. */
    noTarget: 'is no job, pain or gain',
    remove: 'Remove',
    removeNamed: (card: string) => `Remove the link to ${card}`,
    removeGone: 'Remove the link to a card that is gone',
  },
};
