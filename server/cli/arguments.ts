import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { LANGUAGES, type Language } from '../../shared/language/language';
import { COLUMNS, type Column } from '../../shared/taxonomy';
import { Day } from '../../shared/schemas/evidence';

export const FORMATS = ['text', 'markdown', 'csv', 'json', 'html', 'svg'] as const;
export type Format = (typeof FORMATS)[number];

/** A choice by hand: a list's name or id, and what it stands for. */
export interface MapArgument {
  readonly list: string;
  readonly column: Column | 'none';
}

/** What the command was asked for. */
export interface Arguments {
  /** Path of the file; '-' is standard input. */
  readonly file: string;
  /** Only this canvas; null for all. */
  readonly canvas: string | null;
  readonly map: readonly MapArgument[];
  readonly format: Format;
  /** CSV begins with a byte order mark, and cells are parted as Excel expects it in the language. */
  readonly bom: boolean;
  readonly hideCustomers: boolean;
  /** Of the text, the Markdown, the page and the map; CSV and JSON have no words of ours. */
  readonly language: Language;
  /** The Power-Up's id at Trello, where data of several programs of ours is on one board. */
  readonly plugin: string | undefined;
  /** The day by which staleness is judged; null for today. */
  readonly asOf: string | null;
}

export const HELP = `Usage: npm run --silent summary -- FILE [options]

Prints the prioritised summary of a Trello board from its JSON export, or from a CSV or JSON file that this program wrote. FILE is
a path, or - for standard input.

  --canvas NAME          only this canvas
  --map "LIST=COLUMN"    what a list stands for, by its name or id; may be repeated
                         COLUMN: ${COLUMNS.join(', ')} or none
  --format FORMAT        ${FORMATS.join(', ')} (text when not given)
  --language LANGUAGE    ${LANGUAGES.join(', ')}: of text, Markdown, page and map (en when not given)
  --bom                  CSV for Excel: with a byte order mark, and with semicolons where the language writes decimal commas
  --hide-customers       C-01, C-02 … in place of customers' names and codes, also in texts; links are left out
  --plugin ID            the Power-Up's own id, where more than one keeps data of this shape
  --as-of YYYY-MM-DD     the day by which staleness is judged (today when not given)
  --help                 this text

Exit: 0, a summary was printed; 2, the input cannot be used; 3, no list was recognised.`;

export type ParsedArguments =
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'fault'; readonly problem: string };

const fault = (problem: string): ParsedArguments => ({ kind: 'fault', problem });

function readMap(text: string): MapArgument | string {
  const at = text.lastIndexOf('=');
  const column = z.union([z.enum(COLUMNS), z.literal('none')]).safeParse(
    text
      .slice(at + 1)
      .trim()
      .toLowerCase(),
  );
  if (at < 1 || !column.success) {
    return `--map takes "LIST=COLUMN", with a column of ${COLUMNS.join(', ')} or none, not "${text}"`;
  }
  return { list: text.slice(0, at).trim(), column: column.data };
}

/** A day that the calendar has, which the stored form need not insist on. */
const isDay = (text: string) =>
  Day.safeParse(text).success && new Date(text).toISOString().slice(0, 10) === text;

/** Reads the words behind the command. */
export function readArguments(words: readonly string[]): ParsedArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        canvas: { type: 'string' },
        map: { type: 'string', multiple: true },
        format: { type: 'string', default: 'text' },
        language: { type: 'string', default: 'en' },
        plugin: { type: 'string' },
        'as-of': { type: 'string' },
        bom: { type: 'boolean', default: false },
        'hide-customers': { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fault(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return fault('name one file, or - for standard input');

  const format = z.enum(FORMATS).safeParse(values.format);
  if (!format.success) return fault(`--format takes ${FORMATS.join(', ')}, not "${values.format}"`);
  const language = z.enum(LANGUAGES).safeParse(values.language);
  if (!language.success) return fault(`--language takes ${LANGUAGES.join(', ')}, not "${values.language}"`);
  if (values.bom && format.data !== 'csv')
    return fault(`--bom goes with --format csv, not with ${format.data}`);
  const asOf = values['as-of'];
  if (asOf !== undefined && !isDay(asOf)) return fault(`--as-of takes a day as YYYY-MM-DD, not "${asOf}"`);
  const map = (values.map ?? []).map(readMap);
  const wrong = map.find((entry) => typeof entry === 'string');
  if (typeof wrong === 'string') return fault(wrong);

  return {
    kind: 'run',
    arguments: {
      file,
      canvas: values.canvas ?? null,
      map: map.filter((entry) => typeof entry !== 'string'),
      format: format.data,
      bom: values.bom,
      hideCustomers: values['hide-customers'],
      language: language.data,
      plugin: values.plugin,
      asOf: asOf ?? null,
    },
  };
}
