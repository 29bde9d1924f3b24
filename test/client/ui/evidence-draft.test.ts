import { blankDraft, draftOf, isBlank, readDraft } from '../../../client/ui/evidence-draft';

const draft = { ...blankDraft('interview', '2026-11-03'), who: 'C07', note: 'I take a taxi' };

describe('Reading a draft', () => {
  it('trims what was typed and leaves out an empty link', () => {
    const read = readDraft({ ...draft, who: ' C07 ', note: ' I take a taxi\n', customers: ' 2 ' }, 'e1');
    expect(read).toEqual({
      ok: true,
      entry: {
        id: 'e1',
        who: 'C07',
        customers: 2,
        kind: 'interview',
        date: '2026-11-03',
        note: 'I take a taxi',
        stance: 'supports',
        signals: [],
      },
    });
  });

  it.each([
    ['who', { who: '   ' }],
    ['who', { who: 'x'.repeat(81) }],
    ['date', { date: '' }],
    ['date', { date: '0026-11-03' }],
    ['note', { note: 'x'.repeat(2_001) }],
    ['customers', { customers: '' }],
    ['customers', { customers: '0' }],
    ['customers', { customers: '2.5' }],
    ['customers', { customers: '1e3' }],
    ['customers', { customers: '1000001' }],
    ['link', { link: 'http://example.org' }],
    ['link', { link: 'javascript:alert(1)' }],
    ['link', { link: 'notes' }],
  ])('names %s as the control to put right in %j', (control, change) => {
    const read = readDraft({ ...draft, ...change }, 'e1');
    expect(read.ok ? [] : Object.keys(read.problems)).toEqual([control]);
  });

  it('names all of them at once', () => {
    const read = readDraft({ ...draft, who: '', date: '' }, 'e1');
    expect(read.ok ? [] : Object.keys(read.problems)).toEqual(['who', 'date']);
  });
});

describe('A draft', () => {
  it('is blank while it holds no text, whatever kind and date say', () => {
    expect(isBlank(blankDraft('survey', '2020-01-01'))).toBe(true);
    expect(isBlank({ ...draft, who: '' })).toBe(false);
  });

  it('made of an entry reads back as that entry', () => {
    const entry = {
      id: 'e1',
      who: 'C07',
      customers: 3,
      kind: 'survey' as const,
      date: '2026-11-03',
      note: 'x',
      stance: 'contradicts' as const,
      signals: ['workaround' as const],
      link: 'https://example.org/',
    };
    expect(readDraft(draftOf(entry), 'e1')).toEqual({ ok: true, entry });
  });
});
