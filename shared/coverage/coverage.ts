import type { CoverageGap, ScoredItem } from '../schemas/summary';
import type { ItemFields } from '../schemas/item';
import type { ProfileColumn } from '../taxonomy';

/** What of an item decides whether something is left out. */
export interface Covered extends Pick<ScoredItem, 'id' | 'priority'> {
  readonly card: { readonly item: { readonly fields: ItemFields } };
}

type Profile<Item> = Readonly<Record<ProfileColumn, readonly Item[]>>;

/**
 * What a canvas's customer profile leaves out (domain page, 6, "Coverage"), each once, in the order of `COVERAGE_GAPS`. That a gain
 * reads like a feature is not among it: the card itself says so while it is written, and reading every name costs as much as all scores. A column
 * without items leaves nothing out here: the diagnosis says that it is empty. Kinds are missed only once some item of the column
 * says its kind, since before that nobody knows.
 *
 * @param hasSegment whether the team has said whom the canvas describes
 * @param isStale whether nothing new was heard of an item for a long time
 */
export function coverageOf<Item extends Covered>(
  { job, pain, gain }: Profile<Item>,
  hasSegment: boolean,
  isStale: (item: Item) => boolean,
): CoverageGap[] {
  const all = [...job, ...pain, ...gain];
  return [
    ...whole('noSegment', all.length > 0 && !hasSegment),
    ...kindsOfJobs(job),
    ...whole(
      'noRequiredGains',
      says(gain, 'gainLevel') && gain.every((item) => fieldsOf(item).gainLevel !== 'required'),
    ),
    ...whole(
      'noRisksOrObstacles',
      says(pain, 'painCategory') &&
        pain.every((item) => !['risk', 'obstacle'].includes(fieldsOf(item).painCategory ?? '')),
    ),
    ...some('jobsWithoutContext', job, (item) => (fieldsOf(item).context ?? '').trim() === ''),
    ...some('unrated', all, ({ priority }) => priority === null),
    ...some('stale', all, isStale),
  ];
}

/** Only functional jobs, or else no social or no emotional one among several kinds. */
function kindsOfJobs(jobs: readonly Covered[]): CoverageGap[] {
  const kinds = new Set(jobs.map((item) => fieldsOf(item).jobType));
  kinds.delete(undefined);
  if (kinds.size === 0) return [];
  if (kinds.size === 1 && kinds.has('functional')) return whole('onlyFunctionalJobs', true);
  return [
    ...whole('noSocialJobs', !kinds.has('social')),
    ...whole('noEmotionalJobs', !kinds.has('emotional')),
  ];
}

const fieldsOf = ({ card }: Covered) => card.item.fields;

/** Whether at least one item says it. */
const says = (items: readonly Covered[], field: keyof ItemFields) =>
  items.some((item) => fieldsOf(item)[field] !== undefined);

function whole(code: CoverageGap['code'], isMissing: boolean): CoverageGap[] {
  return isMissing ? [{ code, ids: [] }] : [];
}

/** A gap that some items make, with their ids. */
function some<Item extends Covered>(
  code: CoverageGap['code'],
  items: readonly Item[],
  isConcerned: (item: Item) => boolean,
): CoverageGap[] {
  const ids = items.filter(isConcerned).map(({ id }) => id);
  return ids.length === 0 ? [] : [{ code, ids }];
}
