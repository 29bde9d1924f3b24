import type { Catalogue } from '../../shared/language/catalogue';
import type { Language } from '../../shared/language/language';

/** How the other languages of a catalogue are fetched: each is a file of its own, which only those who read it load. */
export type Translations<English> = Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<Catalogue<English>>>
>;

/** One catalogue of this page and how to have it in the page's language. */
interface Source {
  speak(language: Language): Promise<void>;
}

/*
 * A page is one member's frame, so it has one language from its first line to its end, as it has one address. It stands here and not
 * in a context, so that functions outside of components can word things too.
 */
let spoken: Language = 'en';
const sources: Source[] = [];

/** The language of this page. */
export const pageLanguage = (): Language => spoken;

/**
 * Declares a catalogue of this page. English is part of the script that declares it, so there is always something to show.
 *
 * @returns what answers the messages in the page's language, once `speak` has fetched them
 */
export function messagesOf<English>(
  english: English,
  translations: Translations<English>,
): () => Catalogue<English> {
  const inEnglish = english as Catalogue<English>;
  let current = inEnglish;
  let language: Language = 'en';
  sources.push({
    async speak(wanted) {
      if (wanted === language) return;
      current = wanted === 'en' ? inEnglish : await translations[wanted]();
      language = wanted;
    },
  });
  return () => current;
}

/** Sets the page's language and fetches every catalogue declared so far in it. One that cannot be fetched stays English. */
export async function speak(language: Language): Promise<void> {
  spoken = language;
  await speakWhatWasAdded();
}

/** Fetches the catalogues that came with a part loaded since. Never rejects. */
export async function speakWhatWasAdded(): Promise<void> {
  await Promise.allSettled(sources.map((source) => source.speak(spoken)));
}
