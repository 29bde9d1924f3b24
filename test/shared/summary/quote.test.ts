import { weigh } from '../../../shared/scoring/weigh';
import { quoteOf } from '../../../shared/summary/quote';
import { log } from '../../support/builders';

const noteOf = (...entries: Parameters<typeof log>) => quoteOf(weigh('profile', log(...entries)))?.note;

describe('the quote that stands for an item', () => {
  it('has the greatest weight for one person, not for many', () => {
    expect(
      noteOf(
        { kind: 'survey', customers: 50, note: 'asked' },
        { kind: 'observation', note: 'seen', date: '2026-01-01' },
        { kind: 'interview', note: 'told' },
      ),
    ).toBe('seen');
  });

  it('among equals is the latest, then the one with the smaller id', () => {
    expect(noteOf({ note: 'old', date: '2026-05-01' }, { note: 'new', date: '2026-05-02' })).toBe('new');
    expect(noteOf({ id: 'b', note: 'second' }, { id: 'a', note: 'first' })).toBe('first');
  });

  it.each([
    ['blank', { note: ' \n ' }],
    ['of someone who contradicts', { note: 'no', stance: 'contradicts' as const }],
    ['of the team', { note: 'we think so', kind: 'teamOpinion' as const }],
  ])('is never %s', (_what, entry) => {
    expect(noteOf(entry)).toBeUndefined();
    expect(noteOf(entry, { note: 'other', kind: 'deskResearch' })).toBe('other');
  });
});
