import { speak } from '../../../client/language/messages';
import { dayInWords } from '../../../client/ui/day-in-words';
import { readTypedDay } from '../../../client/ui/read-typed-day';
import { dayFrom, loadDayReader } from '../../../client/ui/typed-day';
import { english } from '../../../client/ui/typed-days/en';
import { LANGUAGES, type Language } from '../../../shared/language/language';

/** A Thursday. */
const TODAY = '2026-11-26';

async function inLanguage(language: Language): Promise<void> {
  await speak(language);
  await loadDayReader();
}

afterAll(() => speak('en'));

describe('A day as people type it', () => {
  beforeAll(() => inLanguage('en'));

  it.each([
    ['2026-11-03', '2026-11-03'],
    ['2026-3-7', '2026-03-07'],
    [' 2026-11-03 ', '2026-11-03'],
    ['today', '2026-11-26'],
    ['yesterday', '2026-11-25'],
    ['Yesterday', '2026-11-25'],
    ['3 days ago', '2026-11-23'],
    ['3 Nov', '2026-11-03'],
    ['3 November', '2026-11-03'],
    ['Nov 3', '2026-11-03'],
    ['3rd of Nov', '2026-11-03'],
    ['3 Nov 2025', '2025-11-03'],
    ['Tuesday', '2026-11-24'],
    ['last Monday', '2026-11-23'],
  ])('%j is %s', (text, day) => {
    expect(dayFrom(text, TODAY)).toBe(day);
  });

  it('is the latest such day that has come: nobody learns something in the future', () => {
    expect(dayFrom('24 Dec', TODAY)).toBe('2025-12-24');
    expect(dayFrom('Friday', TODAY)! <= TODAY).toBe(true);
  });

  it.each([
    '',
    '   ',
    'Nov',
    '2026',
    'soon',
    '2026-02-31',
    '2026-13-01',
    '3 Nov or 4 Nov',
    'C07 said so on 3 Nov',
  ])('%j names no one day', (text) => {
    expect(dayFrom(text, TODAY)).toBeNull();
  });

  it('is read as it is written where the member lives', () => {
    expect(readTypedDay('3/11/2026', TODAY, english('en-GB'))).toBe('2026-11-03');
    expect(readTypedDay('3/11/2026', TODAY, english('en-US'))).toBe('2026-03-11');
  });

  it('keeps the year as typed, also where it makes no sense', () => {
    expect(dayFrom('0001-01-01', TODAY)).toBe('0001-01-01');
  });
});

const TYPED: Readonly<
  Record<Exclude<Language, 'en'>, readonly (readonly [text: string, day: string | null])[]>
> = {
  es: [
    ['hoy', '2026-11-26'],
    ['ayer', '2026-11-25'],
    ['anteayer', '2026-11-24'],
    ['hace 3 días', '2026-11-23'],
    ['3 nov', '2026-11-03'],
    ['3 de noviembre', '2026-11-03'],
    ['el 3 de noviembre de 2025', '2025-11-03'],
    ['3 sept', '2026-09-03'],
    ['24 dic', '2025-12-24'],
    ['lunes', '2026-11-23'],
    ['el lunes pasado', '2026-11-23'],
    ['3/11', '2026-11-03'],
    ['3 de noviembre o 4 de noviembre', null],
    ['noviembre', null],
    ['pronto', null],
  ],
  fr: [
    ['aujourd’hui', '2026-11-26'],
    ['hier', '2026-11-25'],
    ['avant-hier', '2026-11-24'],
    ['il y a 3 jours', '2026-11-23'],
    ['3 nov.', '2026-11-03'],
    ['le 3 novembre', '2026-11-03'],
    ['1er novembre 2025', '2025-11-01'],
    ['24 déc', '2025-12-24'],
    ['lundi dernier', '2026-11-23'],
    ['3/11', '2026-11-03'],
    ['novembre', null],
    ['bientôt', null],
  ],
  de: [
    ['heute', '2026-11-26'],
    ['gestern', '2026-11-25'],
    ['vorgestern', '2026-11-24'],
    ['vor 3 Tagen', '2026-11-23'],
    ['3. Nov.', '2026-11-03'],
    ['3 Nov', '2026-11-03'],
    ['am 3. Oktober', '2026-10-03'],
    ['3 Mai', '2026-05-03'],
    ['3.11.', '2026-11-03'],
    ['3.11.2025', '2025-11-03'],
    ['24. Dez', '2025-12-24'],
    ['letzten Montag', '2026-11-23'],
    ['November', null],
    ['bald', null],
  ],
  pt: [
    ['hoje', '2026-11-26'],
    ['ontem', '2026-11-25'],
    ['anteontem', '2026-11-24'],
    ['há 3 dias', '2026-11-23'],
    ['3 dias atrás', '2026-11-23'],
    ['3 nov', '2026-11-03'],
    ['3 de nov. de 2025', '2025-11-03'],
    ['24 dez', '2025-12-24'],
    ['segunda-feira', '2026-11-23'],
    ['segunda passada', '2026-11-23'],
    ['3/11', '2026-11-03'],
    ['novembro', null],
    ['em breve', null],
  ],
};

describe.each(Object.entries(TYPED) as [Exclude<Language, 'en'>, (typeof TYPED)['es']][])(
  'A day as people type it in %s',
  (language, typed) => {
    beforeAll(() => inLanguage(language));

    it.each(typed)('%j is %s', (text, day) => {
      expect(dayFrom(text, TODAY)).toBe(day);
    });

    it('may be in English', () => {
      expect(dayFrom('yesterday', TODAY)).toBe('2026-11-25');
    });
  },
);

describe.each(LANGUAGES)('A day as it is shown in %s', (language) => {
  beforeAll(() => inLanguage(language));

  it('can be typed so', () => {
    const days = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-03`);
    expect(days.map((day) => dayFrom(dayInWords(day), TODAY))).toEqual(days);
  });
});
