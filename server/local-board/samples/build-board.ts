import { fingerprintOf, type Reviewed } from '../../../shared/review/fingerprint';
import { daysBefore } from '../../../shared/sample/days-before';
import type { CardPlan, ReviewPlan, SamplePlan } from '../../../shared/sample/sample-plan';
import type { Review } from '../../../shared/schemas/item';
import { DEFAULT_SETTINGS } from '../../../shared/default-settings';
import { boardValues } from '../../../shared/stored/board-data';
import { cardValues } from '../../../shared/stored/card-data';
import {
  LOCAL_PLUGIN_ID,
  MEMBERS,
  type Board,
  type BoardCard,
  type BoardList,
  type PluginData,
} from '../contract';
import { idFrom, shortLinkFrom } from '../derived-ids';

export interface BoardPlan extends SamplePlan {
  /** Makes the ids of this sample differ from those of the others. */
  readonly name: string;
}

/** Trello's step between two neighbours. */
const STEP = 16_384;

/** An id whose first 8 digits are the time of creation, as those of Trello are. */
function datedId(day: string, text: string): string {
  const seconds = Date.parse(`${day}T09:00:00Z`) / 1000;
  return seconds.toString(16).padStart(8, '0') + idFrom(text).slice(8);
}

function document(scope: 'board' | 'card', idModel: string, values: Record<string, unknown>): PluginData[] {
  const value = JSON.stringify(values);
  const id = idFrom(`${LOCAL_PLUGIN_ID} ${idModel}`);
  return [{ id, idPlugin: LOCAL_PLUGIN_ID, scope, idModel, value, access: 'shared' }];
}

/** The ids of the cards that have a key. */
type Keys = ReadonlyMap<string, string>;

function idOf(key: string, keys: Keys): string {
  const id = keys.get(key);
  if (id === undefined) throw new Error(`a sample's card addresses '${key}', which no card has as its key`);
  return id;
}

const COACH = MEMBERS.find(({ name }) => name === 'Coach')?.id ?? '';

function reviewOf(
  { mark, note, daysAgo, formerName }: ReviewPlan,
  reviewed: Reviewed,
  today: string,
): Review {
  const of = fingerprintOf({ ...reviewed, name: formerName ?? reviewed.name });
  return { mark, note, by: COACH, date: daysBefore(today, daysAgo), of };
}

function storedOf(plan: CardPlan, idCard: string, keys: Keys, today: string): PluginData[] {
  const { name, fields = {}, addresses, evidence = [], review } = plan;
  if (Object.keys(fields).length === 0 && !addresses && evidence.length === 0 && !review) return [];
  const links = addresses ? { addresses: addresses.map((key) => idOf(key, keys)) } : {};
  const item = {
    fields: { ...fields, ...links },
    evidence: evidence.map(({ daysAgo, ...entry }, index) => ({
      ...entry,
      id: `s${index + 1}`,
      date: daysBefore(today, daysAgo),
    })),
    segments: [],
  };
  const reviewed = review ? { review: reviewOf(review, { name, ...item }, today) } : {};
  return document('card', idCard, cardValues({}, { ...item, ...reviewed }));
}

function cardOf(
  plan: CardPlan,
  at: {
    id: string;
    idBoard: string;
    idList: string;
    index: number;
    idShort: number;
    today: string;
    keys: Keys;
  },
): BoardCard {
  const latest = Math.min(30, ...(plan.evidence ?? []).map((entry) => entry.daysAgo));
  return {
    id: at.id,
    name: plan.name,
    desc: plan.desc ?? '',
    closed: false,
    idBoard: at.idBoard,
    idList: at.idList,
    pos: (at.index + 1) * STEP,
    shortLink: shortLinkFrom(at.id),
    idShort: at.idShort,
    dateLastActivity: `${daysBefore(at.today, latest)}T12:00:00.000Z`,
    due: null,
    dueComplete: false,
    labels: [],
    attachments: [],
    customFieldItems: [],
    isTemplate: false,
    cardRole: null,
    pluginData: storedOf(plan, at.id, at.keys, at.today),
  };
}

/**
 * Builds a sample in Trello's export form, its fields and evidence stored as the Power-Up stores them.
 * @throws when a card addresses a key that no card has
 */
export function buildBoard(plan: BoardPlan, today: string): Board {
  const created = daysBefore(today, 75);
  const idBoard = datedId(created, plan.name);
  const cards = plan.lists.flatMap((list, listIndex) =>
    (list.cards ?? []).map((card, index) => ({
      card,
      index,
      idList: datedId(created, `${plan.name} list ${listIndex}`),
      id: datedId(created, `${plan.name} card ${listIndex}.${index}`),
    })),
  );
  const keys = new Map(
    cards.flatMap(({ card, id }) => (card.key === undefined ? [] : [[card.key, id] as const])),
  );
  const lists: BoardList[] = plan.lists.map((list, index) => ({
    id: datedId(created, `${plan.name} list ${index}`),
    name: list.name,
    closed: false,
    pos: (index + 1) * STEP,
    idBoard,
  }));
  const settings = plan.segments && {
    ...DEFAULT_SETTINGS,
    segments: [...plan.segments],
    canvasSegments: { ...plan.canvasSegments },
  };
  return {
    id: idBoard,
    name: plan.title,
    desc: '',
    closed: false,
    lists,
    cards: cards.map(({ card, id, idList, index }, order) =>
      cardOf(card, { id, idBoard, idList, index, idShort: order + 1, today, keys }),
    ),
    labels: [],
    checklists: [],
    customFields: [],
    pluginData: settings ? document('board', idBoard, boardValues({}, settings)) : [],
  };
}
