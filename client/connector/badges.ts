import { en as words } from '../../shared/messages/badges/en';
import { reviewStateOf } from '../../shared/review/review-state';
import type { ItemScore } from '../../shared/scoring/score-item';
import { isProfile, type Column } from '../../shared/taxonomy';
import { coachInWords } from '../../shared/words/review';
import { verdictInWords } from '../../shared/words/verdict';
import type { ItemFigures } from './item-figures';

type Readable = Exclude<ItemFigures, { state: 'unreadable' }>;

/** A badge as Trello draws it (platform page, 1.3). */
export interface Badge {
  readonly text: string;
  readonly color?: 'yellow' | 'blue' | 'green' | 'orange' | 'red';
}

const COLOURS = { heard: 'yellow', repeated: 'blue', strong: 'green' } as const;

/** The verdict in words and colour; customers who disagree come first of all. */
function verdictBadge(score: ItemScore): Badge {
  const { verdict, contested } = score;
  const text = verdictInWords(score, words);
  if (contested) return { text, color: 'orange' };
  return verdict === 'assumption' ? { text } : { text, color: COLOURS[verdict] };
}

/** The score; an assumption has the word instead. */
export function scoreBadge({ verdict, score }: ItemScore): Badge[] {
  return verdict === 'assumption' ? [] : [{ text: score.toFixed(0) }];
}

function ratingBadge(column: Column, priority: number | null): Badge | null {
  return isProfile(column) && priority !== null ? { text: words.ratings[column](priority) } : null;
}

/** The mark of the best three. A blank card has nothing that could put it there. */
function rankBadge(column: Column, rank: number | null, { blank }: Readable): Badge | null {
  if (!isProfile(column) || rank === null || rank > 3 || blank) return null;
  return { text: words.ranks[column](rank) };
}

/**
 * The coach's mark. Colour asks the team for something: a good item asks for nothing, and an outdated review asks the coach.
 */
function coachBadge(name: string, { evidence, review }: Readable): Badge | null {
  if (!review) return null;
  const { mark, fields } = review;
  const outdated = reviewStateOf({ name, fields, evidence, review }) === 'outdated';
  const text = coachInWords(mark, outdated, words);
  return mark === 'good' || outdated ? { text } : { text, color: 'orange' };
}

/** A card with what its badges show. */
export interface BadgedCard {
  readonly column: Column;
  readonly name: string;
  readonly figures: Readable;
  /** Its rank in its column of its canvas, from 1; null where it has none. */
  readonly rank: number | null;
}

/** The first badge: the coach's mark, the mark of the best three, or the rating, whichever of them there is first. */
export function firstBadge({ column, name, figures, rank }: BadgedCard): Badge | null {
  return (
    coachBadge(name, figures) ?? rankBadge(column, rank, figures) ?? ratingBadge(column, figures.priority)
  );
}

/** What the evidence amounts to; a card about which nothing is known says so. */
export function evidenceBadge({ blank, score }: Readable): Badge {
  return blank ? { text: words.noEvidence } : verdictBadge(score);
}
