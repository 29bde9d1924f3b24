import { asCsv } from '../../../../shared/export/csv/write-csv';
import { excelSeparator } from '../../../../shared/export/csv/excel-separator';
import { asHtml } from '../../../../shared/export/html/as-html';
import { asJson } from '../../../../shared/export/json/as-json';
import { asMarkdown } from '../../../../shared/export/markdown';
import { reportOf } from '../../../../shared/export/report';
import { takeAway, type TakenAway } from '../../../../shared/export/take-away';
import { core } from '../../../language/core';
import { describe } from '../../../language/describe';
import { figures } from '../../../language/figures';
import { marks } from '../../../language/marks';
import { pageLanguage } from '../../../language/messages';
import { pictures } from '../../../language/pictures';
import { report } from '../../../language/report';
import { summary } from '../../../language/summary';

export type Format = 'markdown' | 'csv' | 'excel' | 'json' | 'html';

/** A file as a program expects it: its text, the end of its name, and its type. */
export interface TakenFile {
  readonly text: string;
  readonly ending: string;
  readonly type: string;
}

export interface Wanted {
  readonly format: Format;
  /** Key of the only canvas; null for the whole board. */
  readonly canvas: string | null;
  readonly hideCustomers: boolean;
}

/**
 * The board as a file, worded in the page's language.
 * @throws what goes wrong on the way; a board too large for the browser's memory may
 */
export function takenFile(board: TakenAway, { format, canvas, hideCustomers }: Wanted): TakenFile {
  const taken = takeAway(board, { canvas, hideCustomers });
  const words = { core: core(), figures: figures(), summary: summary(), report: report() };
  switch (format) {
    case 'markdown': {
      const text = asMarkdown(reportOf(taken.summary, canvas, '', words), words.report);
      return { text, ending: 'md', type: 'text/markdown' };
    }
    case 'csv':
      return { text: asCsv(taken, { bom: false, separator: ',' }), ending: 'csv', type: 'text/csv' };
    case 'excel': {
      const text = asCsv(taken, { bom: true, separator: excelSeparator(pageLanguage()) });
      return { text, ending: 'csv', type: 'text/csv' };
    }
    case 'json': {
      const text = asJson(taken, { customers: hideCustomers ? 'hidden' : 'shown' });
      return { text, ending: 'json', type: 'application/json' };
    }
    case 'html': {
      const more = { marks: marks(), describe: describe(), pictures: pictures() };
      return { text: asHtml(taken, canvas, '', { ...words, ...more }), ending: 'html', type: 'text/html' };
    }
  }
}
