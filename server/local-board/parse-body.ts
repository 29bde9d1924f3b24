import type * as z from 'zod/mini';
import { LocalError } from './local-error';

/**
 * A body in the shape that a route needs.
 * @throws LocalError body-invalid, naming where the first fault is
 */
export function parseBody<S extends z.ZodMiniType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join('.') || 'body';
  throw new LocalError(
    'body-invalid',
    `${where}: ${issue?.message ?? 'not as expected'}. Nothing was changed.`,
  );
}
