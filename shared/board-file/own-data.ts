import { KEY, type Stored } from '../stored/key';
import { readStored, type RawStored } from './raw-board';

/** What is stored under our key looks like ours: an object with a version. */
function isOurs(stored: Stored): boolean {
  const ours = stored[KEY];
  return typeof ours === 'object' && ours !== null && 'v' in ours;
}

/** The keys in one entry's document; null for what is no JSON object, since it is some other program's. */
function documentIn({ value }: RawStored): Stored | null {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Stored)
      : null;
  } catch {
    return null;
  }
}

/**
 * Our own document among the stored data of one card or board: by the Power-Up's id where that is given, else by its shape. Data of
 * others is not even parsed. What is ours by its id, but no JSON object, stands under our key as the text that it is, so that
 * whoever reads it can say so. `{}` where there is none.
 */
export function ownDataIn(entries: readonly RawStored[], idPlugin: string | undefined): Stored {
  for (const entry of entries) {
    if (entry.access === 'private') continue;
    if (idPlugin === undefined ? !entry.value.includes(`"${KEY}"`) : entry.idPlugin !== idPlugin) continue;
    const document = documentIn(entry);
    if (idPlugin !== undefined) return document ?? { [KEY]: entry.value };
    if (document && isOurs(document)) return document;
  }
  return {};
}

/** The same for entries as they stand in a file. */
export function ownDataInRaw(raws: readonly unknown[], idPlugin: string | undefined): Stored {
  return raws.length === 0 ? {} : ownDataIn(readStored(raws), idPlugin);
}
