import type { WordsOfReport } from '../../shared/export/report';
import { en as core } from '../../shared/messages/core/en';
import { en as report } from '../../shared/messages/report/en';
import { en as summary } from '../../shared/messages/summary/en';

/** What the command words a report with. */
export const ENGLISH: WordsOfReport = { core, summary, report };
