import type { HintWords } from '../messages/hints/en';
import type { EvidenceKind } from '../taxonomy';
import { speaksOfFuture } from './future';
import { NOTE_CHECKS, type NoteCheck, type NoteHint } from './note-hint';
import { speaksOfOpinion } from './opinion';
import { plainText } from './plain-text';

/**
 * Kinds in which a customer was met, so that one could have asked what happened. Opinions are what the other kinds are made of, or
 * they count and have no words.
 */
const CHECKED: readonly EvidenceKind[] = ['interview', 'observation', 'experiment'];

/** Hints on a note that tells of the future or of an opinion where the kind promises what happened; at most one of each. */
export function checkNote(kind: EvidenceKind, note: string, words: Pick<HintWords, 'note'>): NoteHint[] {
  if (!CHECKED.includes(kind)) return [];
  const sentences = sentencesOf(note);
  const speaks: Readonly<Record<NoteCheck, boolean>> = {
    future: sentences.some(speaksOfFuture),
    opinion: sentences.some(speaksOfOpinion),
  };
  return NOTE_CHECKS.filter((check) => speaks[check]).map((check) => {
    const { why, ask } = words.note[check];
    return { check, why, ask: kind === 'interview' ? ask.interview : ask.other };
  });
}

function sentencesOf(note: string): string[] {
  return plainText(note)
    .split(/(?<=[.!?])["'”’)]* /)
    .map((sentence) => sentence.replace(/^["'“”„«(\-–—\s]+|["'“”»)\s]+$/g, ''))
    .filter((sentence) => sentence !== '');
}
