import { de as describeDe } from '../../shared/messages/describe/de';
import { en as describeEn } from '../../shared/messages/describe/en';
import { es as describeEs } from '../../shared/messages/describe/es';
import { fr as describeFr } from '../../shared/messages/describe/fr';
import { pt as describePt } from '../../shared/messages/describe/pt';
import { de as marksDe } from '../../shared/messages/marks/de';
import { en as marksEn } from '../../shared/messages/marks/en';
import { es as marksEs } from '../../shared/messages/marks/es';
import { fr as marksFr } from '../../shared/messages/marks/fr';
import { pt as marksPt } from '../../shared/messages/marks/pt';
import type { WordsOfPage } from '../../shared/export/html/as-html';
import type { WordsOfReport } from '../../shared/export/report';
import type { Language } from '../../shared/language/language';
import { de as coreDe } from '../../shared/messages/core/de';
import { en as coreEn } from '../../shared/messages/core/en';
import { es as coreEs } from '../../shared/messages/core/es';
import { fr as coreFr } from '../../shared/messages/core/fr';
import { pt as corePt } from '../../shared/messages/core/pt';
import { de as figuresDe } from '../../shared/messages/figures/de';
import { en as figuresEn } from '../../shared/messages/figures/en';
import { es as figuresEs } from '../../shared/messages/figures/es';
import { fr as figuresFr } from '../../shared/messages/figures/fr';
import { pt as figuresPt } from '../../shared/messages/figures/pt';
import { de as picturesDe } from '../../shared/messages/pictures/de';
import { en as picturesEn } from '../../shared/messages/pictures/en';
import { es as picturesEs } from '../../shared/messages/pictures/es';
import { fr as picturesFr } from '../../shared/messages/pictures/fr';
import { pt as picturesPt } from '../../shared/messages/pictures/pt';
import type { PictureMessages } from '../../shared/messages/pictures';
import { de as reportDe } from '../../shared/messages/report/de';
import { en as reportEn } from '../../shared/messages/report/en';
import { es as reportEs } from '../../shared/messages/report/es';
import { fr as reportFr } from '../../shared/messages/report/fr';
import { pt as reportPt } from '../../shared/messages/report/pt';
import { de as summaryDe } from '../../shared/messages/summary/de';
import { en as summaryEn } from '../../shared/messages/summary/en';
import { es as summaryEs } from '../../shared/messages/summary/es';
import { fr as summaryFr } from '../../shared/messages/summary/fr';
import { pt as summaryPt } from '../../shared/messages/summary/pt';

/** What a report is worded with, by language. Here all are at hand: a command loads nothing over a network. */
export const REPORT_WORDS: Readonly<Record<Language, WordsOfReport>> = {
  en: { core: coreEn, figures: figuresEn, summary: summaryEn, report: reportEn },
  es: { core: coreEs, figures: figuresEs, summary: summaryEs, report: reportEs },
  fr: { core: coreFr, figures: figuresFr, summary: summaryFr, report: reportFr },
  de: { core: coreDe, figures: figuresDe, summary: summaryDe, report: reportDe },
  pt: { core: corePt, figures: figuresPt, summary: summaryPt, report: reportPt },
};

/** What pictures say, by language. */
export const PICTURE_WORDS: Readonly<Record<Language, PictureMessages>> = {
  en: picturesEn,
  es: picturesEs,
  fr: picturesFr,
  de: picturesDe,
  pt: picturesPt,
};

/** What the page to print is worded with, by language. */
export const PAGE_WORDS: Readonly<Record<Language, WordsOfPage>> = {
  en: { ...REPORT_WORDS.en, marks: marksEn, describe: describeEn, pictures: picturesEn },
  es: { ...REPORT_WORDS.es, marks: marksEs, describe: describeEs, pictures: picturesEs },
  fr: { ...REPORT_WORDS.fr, marks: marksFr, describe: describeFr, pictures: picturesFr },
  de: { ...REPORT_WORDS.de, marks: marksDe, describe: describeDe, pictures: picturesDe },
  pt: { ...REPORT_WORDS.pt, marks: marksPt, describe: describePt, pictures: picturesPt },
};
