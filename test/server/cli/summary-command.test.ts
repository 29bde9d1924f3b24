import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLES } from '../../../server/local-board/samples';

const ROOT = join(__dirname, '..', '..', '..');
const PROGRAM = join(ROOT, 'dist', 'cli', 'summary.js');
const folder = mkdtempSync(join(tmpdir(), 'canvas-signals-cli-'));

function fileOf(name: string, content: object | string): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
function sampleFile(name: string): string {
  const sample = SAMPLES.find((one) => one.name === name);
  if (!sample) throw new Error(`no sample ${name}`);
  return fileOf(`${name}.json`, sample.build('2026-11-23'));
}
function run(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [PROGRAM, '--as-of', '2026-11-23', ...args],
    {
      encoding: 'utf8',
      input: input ?? '',
      maxBuffer: 64e6,
    },
  );
  return { status, stdout, stderr };
}

beforeAll(() => {
  if (!existsSync(PROGRAM)) execFileSync(process.execPath, ['build.mjs', '--only', 'cli'], { cwd: ROOT });
});

describe('the summary of a canvas', () => {
  it('is printed for a terminal of 80 columns, without colour where there is none', () => {
    const { status, stdout, stderr } = run([sampleFile('class-trips')]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('JOBS\n  1. Get every child there and back safely');
    expect(stdout).toContain('Contested'.toLowerCase());
    expect(stdout).not.toContain('\u001b[');
    expect(Math.max(...stdout.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(80);
  });

  it('is the same from standard input', () => {
    const path = sampleFile('class-trips');
    const piped = run(['-'], JSON.stringify(SAMPLES[0]?.build('2026-11-23')));
    expect(piped.stdout).toBe(run([path]).stdout);
  });

  it('is of one canvas where one is named', () => {
    const { stdout } = run([sampleFile('course'), '--canvas', 'team b']);
    expect(stdout).toContain('Team B');
    expect(stdout).not.toContain('Team A');
  });

  it('comes as Markdown in which no name is markup', () => {
    const board = {
      name: '# <b>Board</b>',
      lists: [{ id: 'l1', name: 'Pains' }],
      cards: [{ id: 'c1', idList: 'l1', name: '[click](https://x) <img src=x> *bold*' }],
    };
    const { stdout } = run([fileOf('hostile.json', board), '--format', 'markdown']);
    expect(stdout).toContain('# Summary of \\# &lt;b\\>Board&lt;/b\\>');
    expect(stdout).toContain('\\[click\\]\\(https://x\\) &lt;img src=x\\> \\*bold\\*');
  });

  it('says, after the columns, how the value map fits, what to explore next and what is left out', () => {
    const { stdout } = run([sampleFile('class-trips')]);
    expect(stdout).toContain(
      'FIT\n  7 of 9 top items are addressed: 79 % of their points.\n  Nothing addresses: ',
    );
    expect(stdout).toContain('EXPLORE NEXT\n  1. A hand-over sheet prints itself the evening before\n');
    expect(stdout).toContain('WHAT IS LEFT OUT\n  3 jobs do not say when and where');
    const markdown = run([sampleFile('class-trips'), '--format', 'markdown']).stdout;
    expect(markdown).toContain('## Fit\n\n- 7 of 9 top items');
    expect(markdown).toContain(
      '## Explore next\n\n- **A hand\\-over sheet prints itself the evening before**: We',
    );
  });

  it.each([
    ['es', 'TAREAS', 'A continuación: ', '# Resumen de '],
    ['fr', 'TÂCHES', 'Ensuite : ', '# Synthèse de '],
    ['de', 'AUFGABEN', 'Als Nächstes: ', '# Übersicht über '],
    ['pt', 'TAREFAS', 'A seguir: ', '# Resumo de '],
  ])('speaks %s as text and as Markdown', (language, jobs, next, title) => {
    const text = run([sampleFile('class-trips'), '--language', language]).stdout;
    expect(text).toContain(`\n${jobs}\n`);
    expect(text).toContain(next);
    const markdown = run([sampleFile('class-trips'), '--language', language, '--format', 'markdown']).stdout;
    expect(markdown.startsWith(title)).toBe(true);
    for (const english of [
      'Next:',
      'customers',
      'Near miss',
      'points behind',
      'top items',
      'as of',
      'We believe',
    ])
      expect(text + markdown).not.toContain(`${english} `);
  });

  it('comes as JSON with the counts of what was read', () => {
    const { stdout } = run([sampleFile('class-trips'), '--format', 'json']);
    const answer = JSON.parse(stdout) as {
      model: string;
      canvases: unknown[];
      counts: { lists: number; shown: number };
    };
    expect(answer.model).toBe('signal-1');
    expect(answer.canvases).toHaveLength(1);
    expect(answer.counts.lists).toBe(7);
    expect(answer.counts.shown).toBeGreaterThan(20);
  });

  it('lets no name move the cursor or turn the text', () => {
    const board = {
      name: 'B',
      lists: [{ id: 'l1', name: 'Pains' }],
      cards: [{ id: 'c1', idList: 'l1', name: 'a\u001b[2J\u202eb\u0007\nc' }],
    };
    const { stdout } = run([fileOf('control.json', board)]);
    expect(stdout).toContain('a[2Jb c');
    expect(stdout).not.toMatch(/[\u001b\u202e\u0007]/);
  });
});

describe('lists that are not recognised', () => {
  it('end with 3, the lists, and how to map them', () => {
    const { status, stdout, stderr } = run([sampleFile('unrecognised')]);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain('- Shopping:');
    expect(stderr).toMatch(/--map "Ideas 💡=pain"/);
  });

  it('are counted in words, one as one', () => {
    const cards = [
      { id: 'c1', idList: 'l1', name: 'Milk' },
      { id: 'c2', idList: 'gone', name: 'Bread' },
    ];
    const { stderr } = run([fileOf('one.json', { lists: [{ id: 'l1', name: 'Shop' }], cards })]);
    expect(stderr).toContain(
      '1 list and 2 cards read; 0 lists and 0 cards archived; 2 cards shown; 1 card of lists that the file does not have.',
    );
  });

  it('end with 3 and the counts as JSON', () => {
    const { status, stdout } = run([sampleFile('unrecognised'), '--format', 'json']);
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      canvases: [],
      counts: { lists: 4, archivedLists: 0, cards: 6, shown: 6 },
    });
  });

  it('are never part of an example that a shell would run', () => {
    const lists = ['$(touch x)', '`id`', 'a"; id; "', 'wow!', '\\', 'x'.repeat(70)].map((name, at) => ({
      id: `list${at}`,
      name,
    }));
    const { stderr } = run([fileOf('shell.json', { name: 'B', lists, cards: [] })]);
    expect(stderr).toContain('--map "list0=pain"');
    expect(run([fileOf('plain.json', { lists: [...lists, { id: 'l', name: 'Hurts' }] })]).stderr).toContain(
      '--map "Hurts=pain"',
    );
    const ids = [{ id: '$(id)', name: '`id`' }];
    expect(run([fileOf('ids.json', { lists: ids, cards: [] })]).stderr).toContain('--map "LIST=pain"');
  });

  it('become columns by --map, whatever the case of the name', () => {
    const { status, stdout } = run([
      sampleFile('unrecognised'),
      '--map',
      'shopping=pain',
      '--map',
      'Saturday=gain',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('PAINS');
  });
});

describe('input that cannot be used', () => {
  it.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /name one file/],
    ['two files', () => ['a', 'b'], /name one file/],
    ['a file that is not there', () => [join(folder, 'missing.json')], /no such file/],
    ['a file that is not JSON', () => [fileOf('page.json', '<html>')], /web page/],
    ['JSON that is no board', () => [fileOf('other.json', { hello: 1 })], /no Trello board/],
    ['an unknown option', () => ['x', '--colour'], /--colour/],
    ['an unknown format', () => ['x', '--format', 'pdf'], /text, markdown, csv, json, html, svg/],
    ['an unknown column', () => ['x', '--map', 'A=dream'], /job, pain, gain/],
    [
      'a list that is not there',
      () => [sampleFile('course'), '--map', 'Nowhere=pain'],
      /no list is called "Nowhere"; there are "Team A/,
    ],
    ['a folder', () => [folder], /it is a folder/],
    ['a day that no month has', () => ['x', '--as-of', '2026-02-31'], /YYYY-MM-DD/],
    [
      'a canvas where none has a name',
      () => [sampleFile('class-trips'), '--canvas', 'Team Z'],
      /no canvas is called "Team Z"; the board has one canvas, without a name\./,
    ],
    [
      'a canvas that is not there',
      () => [sampleFile('course'), '--canvas', 'Team Z'],
      /no canvas is called "Team Z"; there are "Team A"/,
    ],
    [
      'a language that it does not speak',
      () => [sampleFile('class-trips'), '--language', 'xx'],
      /--language takes en, es, fr, de, pt, not "xx"/,
    ],
  ])('ends with 2 and one clear line: %s', (_what, args, words) => {
    const { status, stdout, stderr } = run(args());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

it('ends quietly when nobody reads on', () => {
  const cards = Array.from({ length: 2_000 }, (_, at) => ({
    id: `c${at}`,
    idList: 'l1',
    name: `Pain ${at}`,
  }));
  const file = fileOf('long.json', { name: 'B', lists: [{ id: 'l1', name: 'Pains' }], cards });
  const command = `"${process.execPath}" "${PROGRAM}" "${file}" --format json | head -c 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{0\n', '']);
});

it('explains itself', () => {
  expect(run(['--help']).stdout).toContain('--map "LIST=COLUMN"');
  expect(run(['--help']).stdout).toContain('--language LANGUAGE');
});

const BOARDS = join(ROOT, '..', 'shared', 'data', 'boards');
const real = existsSync(BOARDS) ? readdirSync(BOARDS).filter((name) => name.endsWith('.json')) : [];
if (real.length === 0)
  console.warn('skipped: real boards are not beside the project (../shared/data/boards)');
(real.length > 0 ? it : it.skip).each(real.length > 0 ? real : ['none'])(
  'finds no column on the real board %s',
  (name) => {
    const { status, stdout } = run([join(BOARDS, name), '--format', 'json']);
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toHaveProperty('counts.cards');
  },
);

it('is a program of the package, which runs from its packed tarball', () => {
  const packed = mkdtempSync(join(tmpdir(), 'canvas-signals-pack-'));
  const name = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim();
  execFileSync('tar', ['-xzf', join(packed, name), '-C', packed]);
  const { bin } = JSON.parse(
    execFileSync('cat', [join(packed, 'package/package.json')], { encoding: 'utf8' }),
  ) as {
    bin: Record<string, string>;
  };
  const program = join(packed, 'package', bin['canvas-signals-summary'] ?? '');
  const { status, stdout } = spawnSync(process.execPath, [program, sampleFile('class-trips')], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('Summary of Class trips');
});
