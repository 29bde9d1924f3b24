import { useState } from 'preact/hooks';
import { useServices } from '../../services';
import type { Evidence } from '../../../shared/schemas/evidence';
import { readDraft, type EvidenceDraft } from '../../ui/evidence-draft';

/** An entry that is longer than the room left on its card. */
export interface EntryTooLong {
  readonly entry: Evidence;
  /** Characters, at least 1. */
  readonly tooMany: number;
  /** Counts the attempts to add it. */
  readonly attempt: number;
  /** Whether to ask what to do about it. */
  readonly asks: boolean;
}

/** An entry that was refused for want of room, followed while it stands in the form. */
export interface TooLong {
  /** Null where nothing was refused, or it fits by now. */
  readonly tooLong: EntryTooLong | null;
  refuse(entry: Evidence): void;
  /** The member has answered what to do about it; by how much it is too long is still followed. */
  answer(): void;
  /** It is no longer in the form. */
  forget(): void;
}

/** @param overrunOf by how many characters an entry would overrun the card now */
export function useTooLong(draft: EvidenceDraft, overrunOf: (entry: Evidence) => number): TooLong {
  const { today } = useServices();
  const [refused, setRefused] = useState<{ id: string; attempt: number; asks: boolean } | null>(null);

  function tooLongNow(): EntryTooLong | null {
    if (!refused) return null;
    const { id, ...rest } = refused;
    const read = readDraft(draft, id, today());
    const tooMany = read.ok ? overrunOf(read.entry) : 0;
    return read.ok && tooMany > 0 ? { ...rest, entry: read.entry, tooMany } : null;
  }

  return {
    tooLong: tooLongNow(),
    refuse: ({ id }) => setRefused((before) => ({ id, attempt: (before?.attempt ?? 0) + 1, asks: true })),
    answer: () => setRefused((before) => before && { ...before, asks: false }),
    forget: () => setRefused(null),
  };
}
