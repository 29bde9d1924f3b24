import * as z from 'zod/mini';
import { RestFailure, type RestCard, type RestList } from './rest-port';

const Id = z.string().check(z.regex(/^[0-9a-f]{24}$/));

const ListAnswer = z.object({ id: Id, name: z.string(), pos: z.number() });
const CardAnswer = z.object({ id: Id, name: z.string(), desc: z.string(), idList: Id });

function parsed<S extends z.ZodMiniType>(schema: S, answer: unknown): z.output<S> {
  const result = schema.safeParse(answer);
  // It answered, but not in Trello's way (a proxy, a sign-in page of a network): as good as no answer.
  if (!result.success) throw new RestFailure('no-answer', 'an answer of another shape');
  return result.data;
}

/** Each throws RestFailure `no-answer` where the answer has another shape than Trello's. */
export const parseList = (answer: unknown): RestList => parsed(ListAnswer, answer);
export const parseLists = (answer: unknown): RestList[] => parsed(z.array(ListAnswer), answer);
export const parseCard = (answer: unknown): RestCard => parsed(CardAnswer, answer);
export const parseCards = (answer: unknown): RestCard[] => parsed(z.array(CardAnswer), answer);
