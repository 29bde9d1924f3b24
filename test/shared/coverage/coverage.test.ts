import type { Settings } from '../../../shared/schemas/settings';
import { COVERAGE_GAPS } from '../../../shared/schemas/summary';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { coverageGapInWords } from '../../../shared/words/coverage';
import { drawBoard } from '../../support/draw-board';
import { en as summaryWords } from '../../../shared/messages/summary/en';

const SEGMENT = { key: 's1', name: 'Teachers', unique: 'They pay in advance' };

const CHOSEN = { segments: [SEGMENT], canvasSegments: { '': 's1' } };

const gapsOf = (text: string, settings: Partial<Settings> = CHOSEN) =>
  summariseBoard(drawBoard(text, { settings }), { asOf: '2026-08-01' }).canvases[0]?.coverage;

/** Rated, with its context: leaves out nothing by itself. */
const job = (type: string) => `- A ${type} job | jobType=${type} importance=3 context=there`;

describe('what a canvas leaves out', () => {
  it('is nothing where every kind is there, rated, and fresh', () => {
    expect(
      gapsOf(`
        Customer jobs
          ${job('functional')}
              C01 interview 2026-07-31
          ${job('social')}
          ${job('emotional')}
        Pains
          - The bus falls through | painCategory=risk severity=4
        Gains
          - The cost is known before | gainLevel=required relevance=4
      `),
    ).toEqual([]);
  });

  it.each([
    ['only functional jobs', 'functional', ['onlyFunctionalJobs']],
    ['no social and no emotional job among others', 'supporting', ['noSocialJobs', 'noEmotionalJobs']],
    ['no emotional job', 'social', ['noEmotionalJobs']],
    ['no social job', 'emotional', ['noSocialJobs']],
  ])('%s', (_, type, codes) => {
    const gaps = gapsOf(`
      Customer jobs
        ${job(type)}
    `);
    expect(gaps?.map(({ code }) => code)).toEqual(codes);
  });

  it('misses no kind of job before one says its kind', () => {
    expect(
      gapsOf(`
        Customer jobs
          - Get there | importance=3 context=there
      `),
    ).toEqual([]);
  });

  it('misses required gains', () => {
    expect(
      gapsOf(`
        Gains
          - The cost is known before | gainLevel=desired relevance=4
      `),
    ).toEqual([{ code: 'noRequiredGains', ids: [] }]);
  });

  it.each([
    ['an undesired outcome alone', 'outcome', ['noRisksOrObstacles']],
    ['a risk', 'risk', []],
    ['an obstacle', 'obstacle', []],
  ])('among pains %s', (_, category, codes) => {
    const gaps = gapsOf(`
      Pains
        - The bus falls through | painCategory=${category} severity=4
    `);
    expect(gaps?.map(({ code }) => code)).toEqual(codes);
  });

  it('names jobs without context, unrated items, and stale ones', () => {
    expect(
      gapsOf(`
        Customer jobs
          - Get there | importance=3
        Pains
          - The bus is late
              C01 interview 2026-05-01
      `),
    ).toEqual([
      { code: 'jobsWithoutContext', ids: ['card-1'] },
      { code: 'unrated', ids: ['card-2'] },
      { code: 'stale', ids: ['card-2'] },
    ]);
  });

  it.each<[string, Partial<Settings>]>([
    ['the board has none', {}],
    ['none was chosen for this canvas', { segments: [SEGMENT], canvasSegments: { 'team-b': 's1' } }],
    ['the chosen one was removed', { canvasSegments: { '': 's1' } }],
  ])('misses the segment where %s', (_, settings) => {
    expect(gapsOf('Pains\n  - Late | severity=3', settings)).toEqual([{ code: 'noSegment', ids: [] }]);
  });

  it('misses no segment where there is nobody to describe', () => {
    expect(gapsOf('Customer pains\nPain relievers\n  - Live map', {})).toEqual([]);
  });

  it('says what to do about each', () => {
    for (const code of COVERAGE_GAPS) {
      expect(coverageGapInWords({ code, ids: ['a', 'b'] }, summaryWords)).toMatch(/^[A-Z0-9].*: .*\.$/);
    }
  });
});
