/** What Trello hands out, parsed: the shapes that we rely on and nothing beyond them. */
import * as z from 'zod/mini';
import type { PortContext, StoredData } from './port';

const Text = z.string();

/** The ids of a context. What else it holds is read below, value by value: a thousand badges each come with a context. */
const ContextIds = z.object({ board: Text, card: z.optional(Text), list: z.optional(Text) });

/** What Trello calls a visitor who is not signed in. */
const ANONYMOUS = 'notLoggedIn';

const isRecord = (value: unknown): value is StoredData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordOf = (value: unknown): StoredData => (isRecord(value) ? value : {});

/**
 * One scope's shared data. What is stored is anybody's: anything but an object reads as nothing. No schema here, since whoever
 * reads what is in it parses it, and a thousand badges come by.
 */
export const parseStored: (value: unknown) => StoredData = recordOf;

export function toTheme(value: unknown): 'light' | 'dark' | null {
  return value === 'light' || value === 'dark' ? value : null;
}

/** The context in our words. Throws where Trello sent none, as when a page is opened outside Trello. */
export function parseContext(value: unknown): PortContext {
  const { board, card, list } = ContextIds.parse(value);
  const { member, permissions, locale, theme, initialTheme } = recordOf(value);
  const granted = recordOf(permissions);
  const idMember = typeof member === 'string' && member !== ANONYMOUS ? member : null;
  return {
    idBoard: board,
    idCard: card ?? null,
    idList: list ?? null,
    idMember,
    locale: typeof locale === 'string' ? locale : 'en',
    theme: toTheme(theme) ?? toTheme(initialTheme),
    canWriteBoard: idMember !== null && granted['board'] === 'write',
    canWriteCard: idMember !== null && granted['card'] === 'write',
  };
}

export const NamedAnswer = z.object({ id: Text, name: Text });
export const CardAnswer = z.object({ id: Text, name: Text, idList: Text });
export const MembersAnswer = z.object({ members: z.array(z.unknown()) });
export const MemberAnswer = z.object({ id: Text, fullName: z.optional(Text), username: z.optional(Text) });
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

/** The shared data of a scope within what `getAll` answers. */
export function sharedOf(all: unknown, scope: 'board' | 'card'): StoredData {
  return recordOf(recordOf(recordOf(all)[scope])['shared']);
}
