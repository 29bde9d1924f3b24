/**
 * What the Power-Up's answers to capabilities look like, as far as the board draws them (platform page, 1.3-1.8). An answer that
 * does not fit is dropped, as Trello does.
 */
import * as z from 'zod/mini';
import { Handle } from './callbacks';

const text = (most: number) => z.string().check(z.maxLength(most));
const maybe = <T extends z.core.$ZodType>(schema: T) => z.optional(z.nullable(schema));
const Text = text(16_384);
const Url = text(65_536);
/** The most buttons, badges or items that are drawn. */
const list = <T extends z.core.$ZodType>(schema: T) => z.array(schema).check(z.maxLength(100));

export const BADGE_COLOURS = [
  'blue',
  'green',
  'orange',
  'red',
  'yellow',
  'purple',
  'pink',
  'sky',
  'lime',
  'light-gray',
] as const;
export type BadgeColour = (typeof BADGE_COLOURS)[number];

/** What a badge shows. A colour that Trello does not have is ignored. */
export const Badge = z.object({
  text: maybe(z.union([Text, z.number()])),
  icon: maybe(Url),
  color: z.catch(maybe(z.enum(BADGE_COLOURS)), null),
  monochrome: maybe(z.boolean()),
  refresh: maybe(z.number()),
  title: maybe(Text),
});
export type Badge = z.infer<typeof Badge>;

export const BadgeOrDynamic = z.union([z.object({ dynamic: Handle }), Badge]);
export type BadgeOrDynamic = z.infer<typeof BadgeOrDynamic>;
export const CardBadges = list(BadgeOrDynamic);

const DetailBadge = z.extend(Badge, { callback: maybe(Handle), url: maybe(Url) });
export type DetailBadge = z.infer<typeof DetailBadge>;
export const CardDetailBadges = list(z.union([z.object({ dynamic: Handle }), DetailBadge]));

/** Who sees a button: those who may edit, unless the Power-Up says otherwise. */
const CONDITIONS = ['admin', 'edit', 'readOnly', 'signedIn', 'signedOut', 'always'] as const;
export type Condition = (typeof CONDITIONS)[number];
const Button = z.object({
  text: Text,
  condition: z.catch(maybe(z.enum(CONDITIONS)), null),
  callback: maybe(Handle),
  url: maybe(Url),
});
const BoardButton = z.extend(Button, { icon: z.object({ dark: Url, light: Url }) });
export type BoardButton = z.infer<typeof BoardButton>;
export const BoardButtons = list(BoardButton);
const CardButton = z.extend(Button, { icon: Url });
export type CardButton = z.infer<typeof CardButton>;
export const CardButtons = list(CardButton);

/** Pixels; Trello shows at most 1500. */
export const CardBackSection = z.object({
  title: Text,
  icon: Url,
  content: z.object({ type: z.literal('iframe'), url: Url, height: maybe(z.number()) }),
  action: maybe(z.object({ text: Text, callback: Handle })),
});
export type CardBackSection = z.infer<typeof CardBackSection>;

const MenuItem = z.object({ text: Text, callback: Handle });
export type MenuItem = z.infer<typeof MenuItem>;
/** Trello shows the first three actions and the first five sorters. */
export const ListActions = z.pipe(
  list(MenuItem),
  z.transform((items) => items.slice(0, 3)),
);
export const ListSorters = z.pipe(
  list(MenuItem),
  z.transform((items) => items.slice(0, 5)),
);
export const Sorted = z.object({ sortedIds: z.array(text(24)).check(z.maxLength(5_000)) });
