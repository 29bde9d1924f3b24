import type { ItemFields, Review } from '../schemas/item';
import type { Segment } from '../schemas/settings';
import type { EvidenceLine } from './evidence-lines';

/** A card of a sample. `key` is what other cards name it by in `addresses`. */
export interface CardPlan {
  readonly name: string;
  readonly key?: string;
  readonly desc?: string;
  readonly fields?: Omit<ItemFields, 'addresses'>;
  readonly addresses?: readonly string[];
  readonly evidence?: readonly EvidenceLine[];
  readonly review?: ReviewPlan;
}

/** What a coach said of a card. */
export interface ReviewPlan extends Pick<Review, 'mark' | 'note'> {
  readonly daysAgo: number;
  /** The card had another name then. */
  readonly formerName?: string;
}

export interface ListPlan {
  readonly name: string;
  readonly cards?: readonly CardPlan[];
}

/** A board in our own words, to try things out on: from it the local board builds one, and the client a snapshot. */
export interface SamplePlan {
  readonly title: string;
  readonly lists: readonly ListPlan[];
  readonly segments?: readonly Segment[];
  /** Keys of segments by key of canvas. */
  readonly canvasSegments?: Readonly<Record<string, string>>;
}
