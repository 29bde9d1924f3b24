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
export function checkNote(kind: EvidenceKind, note: string): NoteHint[] {
  if (!CHECKED.includes(kind)) return [];
  const sentences = sentencesOf(note);
  const speaks: Readonly<Record<NoteCheck, boolean>> = {
    future: sentences.some(speaksOfFuture),
    opinion: sentences.some(speaksOfOpinion),
  };
  return NOTE_CHECKS.filter((check) => speaks[check]).map((check) => ({ check, ...WORDS[check](kind) }));
}

function sentencesOf(note: string): string[] {
  return plainText(note)
    .split(/(?<=[.!?])["'”’)]* /)
    .map((sentence) => sentence.replace(/^["'“”„«(\-–—\s]+|["'“”»)\s]+$/g, ''))
    .filter((sentence) => sentence !== '');
}

const WORDS: Readonly<Record<NoteCheck, (kind: EvidenceKind) => Omit<NoteHint, 'check'>>> = {
  future: (kind) => ({
    why: 'This tells what somebody would do. People mean it and then do something else, so it says little.',
    ask:
      kind === 'interview'
        ? 'Ask for the last time: "When did you last have to deal with this, and what did you do?"'
        : 'Write what they did while you were there: what they picked up, paid, skipped or gave up.',
  }),
  opinion: (kind) => ({
    why: 'This tells what somebody thinks of an idea. Politeness and hope sound alike; neither is evidence.',
    ask:
      kind === 'interview'
        ? 'Ask for what happened: "What have you tried so far, and what did it cost you?"'
        : 'Write what you saw or counted, and keep what they said of it for an interview.',
  }),
};
