import { useState } from 'preact/hooks';
import { copyText } from '../ui/copy-text';

/** A text that was to be copied, and whether it was: for `CopiedText`. */
export interface Copied {
  readonly text: string;
  readonly done: boolean;
}

/** Copies texts and knows what came of the last one; null before the first. */
export function useCopy(): { readonly copied: Copied | null; readonly copy: (text: string) => void } {
  const [copied, setCopied] = useState<Copied | null>(null);
  return { copied, copy: (text) => setCopied({ text, done: copyText(text) }) };
}
