import { COLUMNS, type Column } from '../taxonomy';
import { NAMES } from './names';
import { normalise } from './normalise';

/**
 * How much a name says by itself. certain: it is a column's · telling: it is one where another telling or certain name of a
 * different column stands beside it · everyday: it needs a sibling column, and gives way to a better name of its own column.
 */
export type Strength = 'certain' | 'telling' | 'everyday';

/** A name of the table. */
export interface KnownName {
  readonly column: Column;
  readonly language: string;
  readonly strength: Strength;
}

const STRENGTHS: Readonly<Record<string, Strength>> = { '?': 'everyday', '~': 'telling' };

/** Every name of the table; a name of several columns or languages belongs to the first that has it. */
const KNOWN: ReadonlyMap<string, KnownName> = (() => {
  const known = new Map<string, KnownName>();
  for (const column of COLUMNS) {
    for (const [language, names] of Object.entries(NAMES[column])) {
      for (const text of names.split('|')) {
        const strength = STRENGTHS[text.charAt(0)] ?? 'certain';
        const name = strength === 'certain' ? text : text.slice(1);
        if (!known.has(name)) known.set(name, { column, language, strength });
      }
    }
  }
  return known;
})();

/** The customer in other words, and in the one form that the table has; by language, since "del" is Spanish and Italian. */
const WHO: readonly (readonly [RegExp, string])[] = [
  [/^(?:customers|clients?|users?|buyers?|consumers?) (.+)$/, 'customer $1'],
  [/^(.+) (?:of|for) (?:(?:the|our|my) )?(?:customers?|clients?|users?)$/, 'customer $1'],
  [/ (?:de los|de las|de nuestros|de|del) (?:clientes?|usuarios?|consumidor(?:es)?)$/, ' del cliente'],
  [/ (?:(?:des|du|de|de nos|de l) )?(?:clients?|utilisateurs?|usagers?|consommateurs?)$/, ' du client'],
  [/ (?:dos|do|de|das|dos nossos) (?:clientes?|usuarios?|utilizador(?:es)?)$/, ' do cliente'],
  [/ (?:dei|del|di|degli|dell) (?:clienti?|utenti?)$/, ' del cliente'],
  [/ (?:van|voor)(?: de| het| onze)? (?:klant(?:en)?|gebruikers?)$/, ' van de klant'],
  [/ (?:des|der|von|vom|fur|unserer)(?: den)? (?:kunden?|nutzers?|nutzern|anwenders?)$/, ' des kunden'],
];

/** Names in one word that people also write in two ("Schmerz-Linderer", "Klant taken") are at least this long. */
const SHORTEST_COMPOUND = 8;

/** The name of the table that a normalised text is, in one of the ways to say it. */
function lookUp(normal: string): KnownName | undefined {
  const known = KNOWN.get(normal);
  if (known) return known;
  for (const [pattern, form] of WHO) {
    const other = pattern.test(normal) ? KNOWN.get(normal.replace(pattern, form)) : undefined;
    if (other) return other;
  }
  const joined = normal.replaceAll(' ', '');
  return joined.length >= SHORTEST_COMPOUND && joined !== normal ? KNOWN.get(joined) : undefined;
}

const STRONGEST: readonly Strength[] = ['certain', 'telling', 'everyday'];

/**
 * The column that a text names as a whole, in any spelling; null for none. Two names of one column, as "Pains & frustrations" or
 * "Products/Services", are as good as the better of them; two of different columns are none.
 */
export function knownName(text: string): KnownName | null {
  const normal = normalise(text);
  const known = lookUp(normal);
  if (known) return known;
  const all = normal.split(/ & |\s*\/\s*/).map(lookUp);
  const [first] = all;
  if (!first || all.some((other) => other?.column !== first.column)) return null;
  return all.reduce<KnownName>((best, other) => {
    return other && STRONGEST.indexOf(other.strength) < STRONGEST.indexOf(best.strength) ? other : best;
  }, first);
}
