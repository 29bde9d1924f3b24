import type * as z from 'zod/mini';
import { pathInWords } from '../../shared/schemas/path-in-words';
import { HttpError, type Fault } from './errors';

/** Faults beyond these say nothing new. */
const MOST_FAULTS = 10;

const faultOf = (issue: z.core.$ZodIssue): Fault => ({
  path: pathInWords(issue.path) || '(body)',
  message: issue.message.slice(0, 200),
});

/**
 * The body in the shape that the route needs.
 * @throws HttpError 'body-not-json' without a JSON body, 'body-invalid' with the paths of the faults
 */
export function parseBody<S extends z.ZodMiniType>(schema: S, body: unknown): z.output<S> {
  if (body === undefined) {
    throw new HttpError('body-not-json', 'Send the body as JSON with the content type application/json.');
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.slice(0, MOST_FAULTS).map(faultOf);
  const first = faults[0] ?? { path: '(body)', message: 'unknown fault' };
  throw new HttpError('body-invalid', `At ${first.path}: ${first.message}.`, { faults });
}
