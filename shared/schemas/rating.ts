import * as z from 'zod/mini';

/** A rating from 1 to 5. Unset is absent, never 0. */
export const Rating = z.int().check(z.minimum(1), z.maximum(5));
