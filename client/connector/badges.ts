import type { BadgeSettings } from '../../shared/schemas/settings';
import type { ItemScore } from '../../shared/scoring/score-item';
import { isProfile, type Column } from '../../shared/taxonomy';
import { verdictInWords } from '../../shared/words/verdict';
import type { ItemFigures } from './item-figures';

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

/** At most three badges for a card's front, each of which can be switched off (domain page, 8). */
export function badgesFor(column: Column, figures: ItemFigures, shown: BadgeSettings): Badge[] {
  if (figures.state === 'unreadable') return [{ text: 'Unreadable data', color: 'red' }];
  const { score, priority, blank } = figures;
  if (blank) return shown.verdict ? [{ text: 'No evidence yet' }] : [];
  return [
    ...(shown.verdict ? [verdictBadge(score)] : []),
    ...(shown.rating ? ratingBadge(column, priority) : []),
    ...(shown.score ? scoreBadge(score) : []),
  ];
}
