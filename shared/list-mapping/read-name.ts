import { COLUMNS, type Column } from '../taxonomy';
import { NAMES } from './names';
import { normalise, withoutDecoration } from './normalise';

/** A column's name found in a list's name. */
export interface NameMatch {
  readonly column: Column;
  readonly language: string;
  /** The part of the list's name that is the column's name, as written. */
  readonly matched: string;
  /** It is an everyday word, which counts only beside a sibling column. */
  readonly everyday: boolean;
  /** The rest of the list's name, as written: the canvas; '' where there is no rest. */
  readonly canvas: string;
}

type Known = Omit<NameMatch, 'matched' | 'canvas'>;

/** Every name of the table; a name of several columns or languages belongs to the first that has it. */
const KNOWN: ReadonlyMap<string, Known> = (() => {
  const known = new Map<string, Known>();
  for (const column of COLUMNS) {
    for (const [language, names] of Object.entries(NAMES[column])) {
      for (const text of names.split('|')) {
        const everyday = text.startsWith('?');
        const name = everyday ? text.slice(1) : text;
        if (!known.has(name)) known.set(name, { column, language, everyday });
      }
    }
  }
  return known;
})();

/** "2.", "#3", "(4)", "1)" before a name, and "(6)", "[5]" behind it. */
const NUMBERING = /^\s*(?:[#№(]?\d+(?:\.\d+)*[.):]*\s+|[#№(]\d+[.)]*|\d+[.)]+)|[([]\d+[)\]]\s*$/g;

/** Between a column's name and a canvas's: brackets, colons, bars, arrows, and dashes that stand alone. */
const BETWEEN = /\s*[()[\]{}（）【】:：|/／>→•]\s*|\s+[-–—·]+\s+/;

/** "Team A Pains": a team named without any mark behind it. */
const TEAM_FIRST =
  /^((?:team|group|segment|equipo|equipe|équipe|grupo|gruppo|gruppe|groupe|groep|squadra)\s+\S+)\s+(.+)$/i;

/** Says what a bracket holds, not which canvas it is. */
const LABEL = /^(?:customer )?(?:segment|team|canvas|segmento|kundensegment)$/;

/** The longest name that is looked at; no column's name is longer, and a list name may have 16 kB. */
const LONGEST = 200;

function partsOf(name: string): string[] {
  const text = withoutDecoration(name).replace(NUMBERING, '').trim();
  const parts = text
    .split(BETWEEN)
    .map((part) => part.replace(NUMBERING, '').trim())
    .filter((part) => normalise(part) !== '');
  const [only] = parts;
  const team =
    parts.length === 1 && only !== undefined && !KNOWN.has(normalise(only)) ? TEAM_FIRST.exec(only) : null;
  return team ? [team[1] ?? '', team[2] ?? ''] : parts;
}

/**
 * The column that a list's name names, or null. A part of the name must be a column's name as a whole ("Pain in the neck" is
 * none); what else the name holds, before or behind, is the canvas. A name that names two columns names none.
 */
export function readListName(name: string): NameMatch | null {
  if (name.length > LONGEST) return null;
  const whole = KNOWN.get(normalise(name.replace(NUMBERING, '')));
  if (whole) return { ...whole, matched: withoutDecoration(name), canvas: '' };
  const matches: { readonly known: Known; readonly part: string }[] = [];
  const rest: string[] = [];
  for (const part of partsOf(name)) {
    const known = KNOWN.get(normalise(part));
    if (known) matches.push({ known, part });
    else if (!LABEL.test(normalise(part))) rest.push(part);
  }
  const best = matches.find(({ known }) => !known.everyday) ?? matches[0];
  if (!best || rest.length > 2) return null;
  if (matches.some(({ known }) => known.column !== best.known.column)) return null;
  return { ...best.known, matched: best.part, canvas: rest.join(' ') };
}
