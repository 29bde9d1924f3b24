import * as z from 'zod/mini';
import { MAX_OPEN_CARDS, MAX_OPEN_LISTS } from './api';
import { BoardSnapshot, SnapshotCard, SnapshotList } from './snapshot';
import { BoardSummary } from './summary';

/** What the first key of our JSON says, so that a file can be told from others. */
export const EXPORT_FORMAT = 'canvas-signals';
/** The version of this schema. It grows when a file that was written before could no longer be read. */
export const EXPORT_VERSION = 1;

/** The part of a file that is read back: the rest follows from it. */
export const ExportedSnapshot = z.object({
  ...BoardSnapshot.shape,
  lists: z.array(SnapshotList).check(z.maxLength(MAX_OPEN_LISTS)),
  cards: z.array(SnapshotCard).check(z.maxLength(MAX_OPEN_CARDS)),
});

/** What was read of the file that an export was made of (the command line). */
const ReadFrom = {
  /** See `BoardCounts`. */
  counts: z.optional(z.record(z.string(), z.number())),
  /** Cards whose stored data could not be read. */
  unreadable: z.optional(z.array(z.object({ idCard: z.string(), problem: z.string() }))),
  remarks: z.optional(z.array(z.string())),
};

/** Our JSON, documented in docs/export-formats.md: a board, and all figures that follow from it. */
export const BoardExport = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  /** Whether customers stand in it under codes made for this file. */
  customers: z.enum(['shown', 'hidden']),
  ...BoardSummary.shape,
  /** The numbers of the model that made the figures (`SignalModel`). */
  modelSettings: z.record(z.string(), z.unknown()),
  ...ReadFrom,
  snapshot: ExportedSnapshot,
});
export type BoardExport = z.infer<typeof BoardExport>;
