import { headingRow, readPasted, type PastedLabels } from '../../../shared/evidence-log/pasted-lines';
import { de } from '../../../shared/messages/core/de';
import { en } from '../../../shared/messages/core/en';
import { readTable } from '../../../shared/evidence-log/table';

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$|^\d+ Nov$|^yesterday$/.test(text);
const read = (text: string, isNamed = false, labels: PastedLabels = en) =>
  readPasted(text, { isDay, isNamed }, labels).map(({ source: _source, ...said }) => said);

describe('Pasted lines', () => {
  it('are a note each; bullets, numbers and empty lines fall away', () => {
    expect(read('- I wait ten weeks\n\n  2. It rains in\r\n• I gave up\n   \n')).toEqual([
      { note: 'I wait ten weeks' },
      { note: 'It rains in' },
      { note: 'I gave up' },
    ]);
  });

  it('may begin with who said it', () => {
    expect(read('C07: I wait\nP-12 – It rains\nA teacher: Nobody asks me\nC9; Too late')).toEqual([
      { who: 'C07', note: 'I wait' },
      { who: 'P-12', note: 'It rains' },
      { who: 'A teacher', note: 'Nobody asks me' },
      { who: 'C9', note: 'Too late' },
    ]);
  });

  it('are from the customer named already, unless a code says otherwise', () => {
    expect(read('First of all: I wait\nC08: Me too', true)).toEqual([
      { note: 'First of all: I wait' },
      { who: 'C08', note: 'Me too' },
    ]);
  });

  it('keep what only looks like a name or a mark', () => {
    expect(read('We met at 10:30 and left\nhttps://example.org/a: b\nSo-called help')).toEqual([
      { note: 'We met at 10:30 and left' },
      { note: 'https://example.org/a: b' },
      { note: 'So-called help' },
    ]);
  });

  it.each([
    ['emoji and right-to-left text', '😖 أنتظر عشرة أسابيع'],
    ['HTML', '<b onclick="x()">no</b>'],
    ['10,000 characters', 'x'.repeat(10_000)],
  ])('keep %s as it is', (_, note) => {
    expect(read(`C07: ${note}\nb`)[0]).toEqual({ who: 'C07', note });
  });
});

describe('A pasted table', () => {
  it('is read by its headings, in any order', () => {
    const text = [
      'Date\tQuote\tCustomer\tKind\tStance\tSignals\tPeople\tLink',
      '3 Nov\tI wait\tC07\tSurvey\tagainst\tworkaround, It hurts if unresolved\t12\thttps://example.org/',
      '\tIt rains in\tC08\t\t\t\t\t',
    ].join('\n');
    expect(read(text)).toEqual([
      {
        date: '3 Nov',
        note: 'I wait',
        who: 'C07',
        kind: 'survey',
        stance: 'contradicts',
        signals: ['workaround', 'consequence'],
        customers: '12',
        link: 'https://example.org/',
      },
      { note: 'It rains in', who: 'C08' },
    ]);
  });

  it('without headings is read by what its cells look like', () => {
    expect(read('C07\t2026-11-03\tInterview\tI wait\nC08\tyesterday\tagainst\tNo\tworkaround')).toEqual([
      { who: 'C07', date: '2026-11-03', kind: 'interview', note: 'I wait' },
      { who: 'C08', date: 'yesterday', stance: 'contradicts', signals: ['workaround'], note: 'No' },
    ]);
  });

  it('keeps links of any kind apart, so that they can be refused', () => {
    expect(read('C07\tI wait\tjavascript:alert(1)\nC08\tNo\tdata:text/html,x')).toEqual([
      { who: 'C07', note: 'I wait', link: 'javascript:alert(1)' },
      { who: 'C08', note: 'No', link: 'data:text/html,x' },
    ]);
  });

  it('keeps its rows apart where a quotation mark is never closed', () => {
    expect(readTable('C07\t"No way\nC08\tIt rains')).toEqual([
      ['C07', '"No way'],
      ['C08', 'It rains'],
    ]);
  });

  it('has cells with tabs, line breaks and quotation marks in them', () => {
    expect(readTable('C07\t"I said ""no""\nand left"\r\nC08\t5" pipe\n\n')).toEqual([
      ['C07', 'I said "no"\nand left'],
      ['C08', '5" pipe'],
    ]);
  });

  it('can be put together again from its lines', () => {
    const text = 'Customer\tQuote\nC07\t"I said ""no""\nand left"\nC08\tIt rains';
    const rows = readPasted(text, { isDay, isNamed: false }, en);
    expect(headingRow(text) + rows.map(({ source }) => source).join('\n')).toBe(text);
  });

  it('of 500 rows gives 500 lines', () => {
    const rows = Array.from({ length: 500 }, (_, n) => `C${n}\t2026-11-03\tQuote ${n}`);
    expect(read(rows.join('\n'))).toHaveLength(500);
  });

  it('never takes long, however odd it is', () => {
    const odd = `${'"'.repeat(20_000)}\t${'a '.repeat(20_000)}\n${': '.repeat(20_000)}`;
    const started = performance.now();
    read(odd);
    read(odd.replaceAll('\t', ' '));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('Labels in a pasted table', () => {
  const said = { who: 'C07', kind: 'observation', stance: 'contradicts', signals: ['workaround'] };

  it('are read in the language of whoever pastes, under headings and without them', () => {
    const cells = `C07\tBeobachtung\tSpricht dagegen\tSie behelfen sich schon`;
    expect(read(cells, false, de)).toEqual([said]);
    expect(read(`who\tkind\tstance\tsignals\n${cells}`, false, de)).toEqual([said]);
  });

  it('are read in English too, and as exports write them', () => {
    expect(read('C07\tObservation\tContradicts\tThey already improvise', false, de)).toEqual([said]);
    expect(read('C07\tobservation\tagainst\tworkaround', false, de)).toEqual([said]);
  });

  it('of a third language are text like any other', () => {
    expect(read('C07\tObservación', false, de)).toEqual([{ who: 'C07', note: 'Observación' }]);
  });
});
