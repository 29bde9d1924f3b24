import { reviewStateOf } from '../../shared/review/review-state';
import type { BadgeSettings } from '../../shared/schemas/settings';
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

/** The names of the ratings, which the connector carries instead of the whole table of fields. */
const RATING_WORDS = { job: 'Importance', pain: 'Severity', gain: 'Relevance' } as const;

/** The verdict in words and colour; customers who disagree come first of all. */
export function verdictBadge(score: ItemScore): Badge {
  const { verdict, contested, supporting, contradicting } = score;
  if (contested) {
    return {
      text: `Contested · ${supporting.customers} for, ${contradicting.customers} against`,
      color: 'orange',
    };
  }
  const text = verdictInWords(score);
  return verdict === 'assumption' ? { text } : { text, color: COLOURS[verdict] };
}

/** The score; an assumption has the word instead. */
export function scoreBadge({ verdict, score }: ItemScore): Badge[] {
  return verdict === 'assumption' ? [] : [{ text: score.toFixed(0) }];
}

function ratingBadge(column: Column, priority: number | null): Badge[] {
  return isProfile(column) && priority !== null ? [{ text: `${RATING_WORDS[column]} ${priority}` }] : [];
}

/**
 * The coach's mark. Colour asks the team for something: a good item asks for nothing, and an outdated review asks the coach.
 */
function coachBadge(name: string, { evidence, review }: Readable): Badge[] {
  if (!review) return [];
  const { mark, fields } = review;
  const outdated = reviewStateOf({ name, fields, evidence, review }) === 'outdated';
  const text = coachInWords(mark, outdated);
  return mark === 'good' || outdated ? [{ text }] : [{ text, color: 'orange' }];
}

/** A card with what its badges show. */
export interface BadgedCard {
  readonly column: Column;
  readonly name: string;
  readonly figures: ItemFigures;
}

/**
 * At most three badges for a card's front, each of which can be switched off (domain page, 8); but the coach's mark, which stands in
 * place of the rating, is meant for this card and always shows.
 */
export function badgesFor({ column, name, figures }: BadgedCard, shown: BadgeSettings): Badge[] {
  if (figures.state === 'unreadable') return [{ text: 'Unreadable data', color: 'red' }];
  const { score, priority, blank } = figures;
  const coach = coachBadge(name, figures);
  if (blank) return [...(shown.verdict ? [{ text: 'No evidence yet' }] : []), ...coach];
  const rating = shown.rating ? ratingBadge(column, priority) : [];
  return [
    ...(shown.verdict ? [verdictBadge(score)] : []),
    ...(coach.length > 0 ? coach : rating),
    ...(shown.score ? scoreBadge(score) : []),
  ];
}
