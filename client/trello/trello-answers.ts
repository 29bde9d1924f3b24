/** What Trello hands out, parsed: the shapes that we rely on and nothing beyond them. */
import * as z from 'zod/mini';
import type { PortContext, StoredData } from './port';

const Text = z.string();
// No `z.record`: every constructor costs bytes in the connector.
const Keys = z.looseObject({});

const Context = z.object({
  board: Text,
  card: z.optional(Text),
  list: z.optional(Text),
  member: z.optional(z.unknown()),
  permissions: z.optional(Keys),
  locale: z.optional(z.unknown()),
  theme: z.optional(z.unknown()),
  initialTheme: z.optional(z.unknown()),
});

/** What Trello calls a visitor who is not signed in. */
const ANONYMOUS = 'notLoggedIn';

export function toTheme(value: unknown): 'light' | 'dark' | null {
  return value === 'light' || value === 'dark' ? value : null;
}

/** The context in our words. Throws where Trello sent none, as when a page is opened outside Trello. */
export function parseContext(value: unknown): PortContext {
  const { board, card, list, member, permissions, locale, theme, initialTheme } = Context.parse(value);
  const idMember = typeof member === 'string' && member !== ANONYMOUS ? member : null;
  return {
    idBoard: board,
    idCard: card ?? null,
    idList: list ?? null,
    idMember,
    locale: typeof locale === 'string' ? locale : 'en',
    theme: toTheme(theme) ?? toTheme(initialTheme),
    canWriteBoard: idMember !== null && permissions?.['board'] === 'write',
    canWriteCard: idMember !== null && permissions?.['card'] === 'write',
  };
}

export const NamedAnswer = z.object({ id: Text, name: Text });
export const CardAnswer = z.object({ id: Text, name: Text, idList: Text });
export const TokenAnswer = Text;

/** The entries that have the shape; Trello lists cards that are just being made without an id. */
export function parseEach<T>(schema: z.ZodMiniType<T>, values: unknown): T[] {
  return z
    .array(z.unknown())
    .parse(values)
    .flatMap((value) => {
      const parsed = schema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
}

const isRecord = (value: unknown): value is StoredData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * One scope's shared data. What is stored is anybody's: anything but an object reads as nothing. No schema here, since whoever
 * reads what is in it parses it, and a thousand badges come by.
 */
export function parseStored(value: unknown): StoredData {
  return isRecord(value) ? value : {};
}

/** The shared data of a scope within what `getAll` answers. */
export function sharedOf(all: unknown, scope: 'board' | 'card'): StoredData {
  return parseStored(parseStored(parseStored(all)[scope])['shared']);
}
