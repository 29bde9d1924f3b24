/**
 * Our pages' content policy forbids making code from text, which zod would try for speed. Entry points import this before
 * anything that defines a schema, because zod decides when a schema is made.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });
