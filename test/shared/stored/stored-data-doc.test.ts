import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBoardData } from '../../../shared/stored/board-data';
import { readCardData } from '../../../shared/stored/card-data';
import { FIELD_CODES } from '../../../shared/stored/field-codes';

const page = readFileSync(join(__dirname, '../../../docs/stored-data.md'), 'utf8');
const [compact = {}, plain = {}, board = {}] = [...page.matchAll(/```json\n([\s\S]*?)\n```/g)].map(
  ([, json]) => JSON.parse(json ?? '') as Record<string, unknown>,
);
const itemOf = (stored: Record<string, unknown>) => {
  const data = readCardData(stored);
  if (data.state === 'unreadable') throw new Error(data.problem.why);
  return data;
};

describe('the page on stored data', () => {
  it('shows a card that is read whole', () => {
    const { item, kept } = itemOf(compact);
    expect(kept).toBe(0);
    expect(item.fields).toEqual({ painCategory: 'obstacle', severity: 4, costs: ['time'] });
    expect(item.segments).toEqual(['teachers']);
    expect(item.evidence).toMatchObject([
      {
        who: 'C07',
        kind: 'interview',
        date: '2026-11-03',
        signals: ['consequence', 'workaround'],
        customers: 1,
      },
      {
        who: 'C09',
        kind: 'survey',
        stance: 'contradicts',
        customers: 12,
        link: 'https://example.org/survey',
      },
    ]);
  });

  it('shows the plain form, which is read alike', () => {
    const { item, kept } = itemOf(plain);
    expect(kept).toBe(0);
    expect(item.fields).toEqual({ severity: 4 });
    expect(item.evidence).toMatchObject([{ who: 'C07', kind: 'interview', signals: ['consequence'] }]);
  });

  it('shows a board that is read whole', () => {
    expect(readBoardData(board)).toEqual({
      state: 'ok',
      settings: {
        lists: {
          '5f2b8c1d9e0a4b3c7d6e5f4a': { column: 'pain' },
          '5f2b8c1d9e0a4b3c7d6e5f4b': { column: 'gain', canvas: 'Team A' },
        },
        badges: { rating: true, verdict: true, score: false },
        segments: [{ key: 'teachers', name: 'Teachers', unique: 'They plan trips beside their lessons' }],
        canvasSegments: { 'team a': 'teachers' },
        marks: { 'team a': { different: 4, better: 3, soundModel: 2 } },
      },
    });
  });

  it('names the code of every field', () => {
    for (const [name, code] of Object.entries(FIELD_CODES)) {
      expect(page).toMatch(new RegExp(`\`${code}\` +\\| ${name} `));
    }
  });
});
