/**
 * What a Power-Up's requests carry beside their context (wire protocol page, 5), each text and array with an upper bound. The
 * library sends options that were left out as undefined or null: both mean absent.
 */
import * as z from 'zod/mini';
import { Handle } from './callbacks';

const text = (most: number) => z.string().check(z.maxLength(most));
const maybe = <T extends z.core.$ZodType>(schema: T) => z.optional(z.nullable(schema));

/** Signed addresses carry a context and arguments, perhaps a whole card's evidence. */
const Url = text(65_536);
/** Pixels. */
const Height = z.number().check(z.minimum(0), z.maximum(10_000));
const Colour = maybe(text(32));
const Title = maybe(text(1_024));

/** A card's id, or its short link. */
export const CardReference = z.string().check(z.regex(/^([0-9a-f]{24}|[0-9A-Za-z]{8})$/));

export const Data = z.object({ idCard: maybe(CardReference) });
export const SetData = z.object({
  scope: z.enum(['board', 'card', 'member', 'organization']),
  visibility: z.enum(['shared', 'private']),
  idCard: maybe(CardReference),
  data: text(100_000),
});
export const Fields = z.object({ fields: z.array(text(64)).check(z.maxLength(64)) });

export const ListItem = z.object({ text: text(16_384), callback: maybe(Handle), url: maybe(Url) });
const IframePopup = z.object({ type: z.literal('iframe'), url: Url, height: maybe(Height) });
const ListPopup = z.object({
  type: z.literal('list'),
  items: z.array(ListItem).check(z.maxLength(5_000)),
  search: maybe(
    z.object({
      count: maybe(z.number()),
      placeholder: maybe(text(256)),
      empty: maybe(text(256)),
    }),
  ),
});
const ConfirmPopup = z.object({
  type: z.literal('confirm'),
  message: text(16_384),
  confirmText: text(256),
  confirmStyle: maybe(z.enum(['primary', 'danger'])),
  onConfirm: maybe(Handle),
  cancelText: maybe(text(256)),
  onCancel: maybe(Handle),
});
/** ISO 8601. Trello's library sends dates as text. */
const Moment = maybe(text(64));
const DatePopup = z.object({
  type: z.enum(['date', 'datetime']),
  callback: maybe(Handle),
  date: Moment,
  minDate: Moment,
  maxDate: Moment,
});
export const Popup = z.object({
  title: Title,
  content: z.discriminatedUnion('type', [IframePopup, ListPopup, ConfirmPopup, DatePopup]),
  pos: maybe(z.object({ x: z.number(), y: z.number() })),
  callback: maybe(Handle),
});
export type PopupShape = z.infer<typeof Popup>;

const Action = z.object({
  icon: Url,
  alt: maybe(text(256)),
  position: maybe(z.enum(['left', 'right'])),
  callback: maybe(Handle),
  url: maybe(Url),
});
export type ActionShape = z.infer<typeof Action>;
/** Trello takes at most three. */
const Actions = maybe(z.array(Action).check(z.maxLength(3)));

const frame = {
  type: z.literal('iframe'),
  url: Url,
  title: Title,
  accentColor: Colour,
  height: maybe(Height),
  actions: Actions,
  callback: maybe(Handle),
};
export const Modal = z.object({ content: z.object({ ...frame, fullscreen: maybe(z.boolean()) }) });
export const BoardBar = z.object({ content: z.object({ ...frame, resizable: maybe(z.boolean()) }) });
export const UpdateModal = z.object({
  content: z.object({
    title: Title,
    accentColor: Colour,
    fullscreen: maybe(z.boolean()),
    actions: Actions,
  }),
});

export const Nothing = z.object({});
export const Resize = z.object({ height: Height });
export const Alert = z.object({
  message: z.string().check(z.minLength(1), z.maxLength(140)),
  duration: maybe(z.number()),
  display: maybe(z.enum(['info', 'warning', 'error', 'success'])),
});
export const ShowCard = z.object({ idCard: CardReference });
export const Navigate = z.object({ url: text(8_192) });
export const Jwt = z.object({ state: maybe(text(2_048)), includeCard: maybe(z.boolean()) });
