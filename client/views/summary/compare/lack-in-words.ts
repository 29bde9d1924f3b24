import type { Lack } from '../../../../shared/compare/compare-canvases';
import { core } from '../../../language/core';
import { messages } from './messages';

/** What a canvas lacks, in few words. */
export function lackInWords(lack: Lack): string {
  const { lacks } = messages();
  switch (lack.code) {
    case 'noList':
    case 'noCards':
    case 'tooShallow':
    case 'tooBroad':
      return lacks[lack.code](core().columns[lack.column].many);
    case 'fewCustomers':
      return lacks.fewCustomers(lack.more);
    case 'noSegment':
    case 'nothingAddressed':
      return lacks[lack.code];
  }
}
