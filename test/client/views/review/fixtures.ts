import { fingerprintOf } from '../../../../shared/review/fingerprint';
import type { Review } from '../../../../shared/schemas/item';
import { readCardData } from '../../../../shared/stored/card-data';
import { item, type ItemParts } from '../../../support/builders';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../../support/fake-trello';
import { storedItem } from '../evidence/fixtures';

/** A pain of the board below. */
export interface Pain {
  readonly id: string;
  readonly name?: string;
  readonly idList?: string;
  readonly item?: ItemParts;
  /** What the coach said of it as it is, or as it was under another name. */
  readonly review?: Partial<Review> & { readonly nameThen?: string };
}

const COACH = { id: 'coach', fullName: 'Ada Coach' };

function storedPain({ id, name = id, item: parts = {}, review }: Pain): Record<string, unknown> {
  const bare = item(parts);
  if (!review) return storedItem(bare);
  const { nameThen = name, ...said } = review;
  const of = fingerprintOf({ name: nameThen, fields: bare.fields, evidence: bare.evidence });
  return storedItem({
    ...bare,
    review: { mark: 'good', note: '', by: COACH.id, date: '2026-11-03', of, ...said },
  });
}

/** A board with a list of pains, seen by member1; Ada Coach is a member too. */
export function boardToReview(pains: readonly Pain[], options: FakeTrelloOptions = {}): FakeTrello {
  return createFakeTrello({
    lists: [
      { id: 'pains', name: 'Customer pains' },
      { id: 'done', name: 'Done' },
    ],
    members: [COACH, { id: 'member1', fullName: 'Eve Editor' }],
    cards: pains.map((pain) => ({
      id: pain.id,
      name: pain.name ?? pain.id,
      idList: pain.idList ?? 'pains',
      stored: storedPain(pain),
    })),
    ...options,
  });
}

/** The review stored on a card. */
export function reviewOn(trello: FakeTrello, idCard: string): Review | undefined {
  const data = readCardData(trello.storedOn(idCard));
  if (data.state === 'unreadable') throw new Error(data.problem.why);
  return data.item.review;
}
