import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapLists } from '../../../shared/list-mapping/map-lists';
import { NAMES } from '../../../shared/list-mapping/names';
import { normalise } from '../../../shared/list-mapping/normalise';
import { readTrelloBoard } from '../../../shared/board-file/read-trello-board';
import type { Settings } from '../../../shared/schemas/settings';
import { COLUMNS, type Column } from '../../../shared/taxonomy';
import { mappingReasonInWords } from '../../../shared/words/mapping-reason';
import { en as core } from '../../../shared/messages/core/en';

const map = (names: readonly string[], choices: Settings['lists'] = {}) =>
  mapLists(
    names.map((name, at) => ({ id: `list${at}`, name })),
    choices,
  );
const columnsOf = (...names: string[]) => map(names).mappings.map(({ column }) => column);
const columnOf = (name: string) => columnsOf(name)[0];
const canvasesOf = (...names: string[]) => map(names).mappings.map(({ canvas }) => canvas);

describe('a list’s name', () => {
  it.each<[string, Column]>([
    ['Customer Jobs', 'job'],
    ['Jobs to be done', 'job'],
    ['JTBD', 'job'],
    ['Pains', 'pain'],
    ['Pain Points', 'pain'],
    ['Gains', 'gain'],
    ['Products & Services', 'product'],
    ['Products and Services', 'product'],
    ['Pain Relievers', 'reliever'],
    ['Pain Killers', 'reliever'],
    ['Gain Creators', 'creator'],
    ['Trabajos del cliente', 'job'],
    ['Dolores', 'pain'],
    ['Frustraciones', 'pain'],
    ['Alegrías', 'gain'],
    ['Productos y servicios', 'product'],
    ['Aliviadores de frustraciones', 'reliever'],
    ['Creadores de alegrías', 'creator'],
    ['Tâches du client', 'job'],
    ['Douleurs', 'pain'],
    ['Produits & services', 'product'],
    ['Réducteurs de problèmes', 'reliever'],
    ['Créateurs de gains', 'creator'],
    ['Kundenaufgaben', 'job'],
    ['Schmerzpunkte', 'pain'],
    ['Produkte und Dienstleistungen', 'product'],
    ['Nutzenstifter', 'creator'],
    ['Tarefas do cliente', 'job'],
    ['Dores', 'pain'],
    ['Produtos e serviços', 'product'],
    ['Aliviadores de dores', 'reliever'],
    ['Criadores de ganhos', 'creator'],
    ['Attività del cliente', 'job'],
    ['Sofferenze', 'pain'],
    ['Prodotti e servizi', 'product'],
    ['Riduttori di sofferenze', 'reliever'],
    ['Generatori di vantaggi', 'creator'],
    ['Klanttaken', 'job'],
    ['Producten en diensten', 'product'],
    ['Pijnstillers', 'reliever'],
    ['Smertelindrere', 'reliever'],
    ['Vinstskapare', 'creator'],
    ['Uśmierzacze bólu', 'reliever'],
    ['Acı gidericiler', 'reliever'],
    ['顧客のジョブ', 'job'],
    ['ペイン', 'pain'],
    ['ゲインクリエイター', 'creator'],
    ['고객 과업', 'job'],
    ['痛点', 'pain'],
    ['收益创造', 'creator'],
  ])('%s is the column %s', (name, column) => expect(columnOf(name)).toBe(column));

  it.each<[string, Column]>([
    ['PAINS', 'pain'],
    ['  pains  ', 'pain'],
    ['😖 Pains', 'pain'],
    ['Pains 😖💥', 'pain'],
    ['💊 Pain relievers', 'reliever'],
    ['2. Pains', 'pain'],
    ['#2 Pains', 'pain'],
    ['(3) Gains', 'gain'],
    ['1) Customer jobs', 'job'],
    ['Pains (6)', 'pain'],
    ['*** Pains ***', 'pain'],
    ['Pains!', 'pain'],
    ['Gain-Creators', 'creator'],
    ['Dolores (Pains)', 'pain'],
    ['Aliviadores de Dolor (Pain Relievers)', 'reliever'],
    ['Alegrias', 'gain'],
    ['ACILAR', 'pain'],
    ['Customer’s Pains', 'pain'],
    ['P\u200bains', 'pain'],
  ])('%s is read past its decoration as %s', (name, column) => {
    expect(columnOf(name)).toBe(column);
  });

  it.each([
    'Pain in the neck',
    'Pains and Gains',
    'Pains / Gains',
    'Product Backlog: User Story',
    'X&Y Products',
    'Cloud Services',
    'Insights & Metrics',
    'Functions To Add Later (Ideas)',
    'Job interviews',
    'Issues',
    'Must Have',
    'Done 🎉',
    '....',
    '',
    '\u200e\u200f',
    'x'.repeat(16_384),
  ])('%s names no column', (name) => expect(columnOf(name)).toBeNull());
});

describe('an everyday word', () => {
  it.each([
    'Products',
    'Ideas',
    'Jobs',
    'Needs',
    'Tasks',
    'Aufgaben',
    'Probleme',
    'Tareas',
    'Attività',
    'Ganhos',
  ])('%s decides nothing alone', (name) =>
    expect(map([name]).mappings[0]).toMatchObject({ column: null, reason: { code: 'needsSibling' } }),
  );

  it('decides nothing in the company of others of its kind', () => {
    expect(columnsOf('Jobs', 'Tasks', 'Products', 'Ideas', 'Problems', 'Benefits')).toEqual(
      Array(6).fill(null),
    );
    expect(columnsOf('Jobs', 'Applied', 'Interview', 'Offer')).toEqual(Array(4).fill(null));
  });

  it('counts beside a sibling column, which it names', () => {
    const { mappings } = map(['Jobs', 'Pains', 'Products']);
    expect(mappings.map(({ column }) => column)).toEqual(['job', 'pain', 'product']);
    expect(mappings[0]?.reason).toEqual({
      code: 'sibling',
      matched: 'Jobs',
      language: 'en',
      sibling: 'Pains',
    });
  });

  it('does not count beside another list of its own column', () => {
    expect(columnsOf('Tasks', 'Customer jobs')).toEqual([null, 'job']);
  });
});

describe('the canvas', () => {
  it.each([
    ['Team A: Pains', 'team a'],
    ['team a - Gains', 'team a'],
    ['Pains | Team A', 'team a'],
    ['[Team A] Pains', 'team a'],
    ['Team A Pains', 'team a'],
    ['Equipo 3 - Dolores', 'equipo 3'],
    ['2. 😖 Customer Pains (Segment: commuters)', 'commuters'],
    ['Pains', ''],
  ])('of %s has the key %s', (name, key) => expect(canvasesOf(name)).toEqual([key]));

  it('is one for all spellings of a team, under the name that was written first', () => {
    const { canvases } = map(['Team A: Jobs', 'TEAM A - Pains', 'Team B: Pains', 'Gains (team a)']);
    expect(canvases).toEqual([
      { key: 'team a', name: 'Team A' },
      { key: 'team b', name: 'Team B' },
    ]);
  });

  it('of lists that name none is the board’s only named one, unless that has the column already', () => {
    expect(canvasesOf('Pains (commuters)', 'Gains', 'Jobs')).toEqual(['commuters', 'commuters', 'commuters']);
    expect(canvasesOf('Pains (commuters)', 'Pains', 'Gains')).toEqual(['commuters', '', '']);
  });
});

describe('a choice by hand', () => {
  it('wins over the name', () => {
    const { mappings } = map(['Pains', 'Backlog'], {
      list0: { column: 'none' },
      list1: { column: 'gain', canvas: 'Riders' },
    });
    expect(mappings).toMatchObject([
      { column: null, canvas: null, reason: { code: 'chosen' } },
      { column: 'gain', canvas: 'riders', reason: { code: 'chosen' } },
    ]);
  });

  it('makes a sibling for everyday words', () => {
    expect(map(['Jobs', 'Things that hurt'], { list1: { column: 'pain' } }).mappings[0]?.column).toBe('job');
  });

  it('is looked up by own keys only', () => {
    const { mappings } = mapLists(
      [
        { id: 'constructor', name: 'Done' },
        { id: '__proto__', name: 'Done' },
      ],
      {},
    );
    expect(mappings.map(({ column }) => column)).toEqual([null, null]);
  });
});

describe('the table of names', () => {
  it('is written in the form in which names are compared', () => {
    const wrong = COLUMNS.flatMap((column) =>
      Object.values(NAMES[column])
        .flatMap((names) => names.split('|'))
        .map((name) => name.replace(/^[?~]/, ''))
        .filter((name) => normalise(name) !== name),
    );
    expect(wrong).toEqual([]);
  });

  it('has names of every column in at least seven languages', () => {
    for (const column of COLUMNS) {
      expect(Object.keys(NAMES[column])).toEqual(
        expect.arrayContaining(['en', 'es', 'fr', 'de', 'pt', 'it', 'nl']),
      );
    }
  });
});

it('explains every guess in words', () => {
  for (const mapping of map(['Pains', 'Jobs', 'Tasks', 'Done']).mappings) {
    expect(mappingReasonInWords(mapping, core)).toMatch(/\.$/);
  }
  expect(
    mappingReasonInWords({ reason: { code: 'needsSibling', matched: 'Jobs', language: 'en' } }, core),
  ).toContain('Jobs');
});

const BOARDS = join(__dirname, '../../../../shared/data/boards');
const boards = existsSync(BOARDS) ? readdirSync(BOARDS).filter((name) => name.endsWith('.json')) : [];
if (boards.length === 0)
  console.warn('skipped: real boards are not beside the project (../shared/data/boards)');

(boards.length > 0 ? describe : describe.skip)('a real board of ordinary work', () => {
  it.each(boards.length > 0 ? boards : ['none'])('%s has no column', (file) => {
    const read = readTrelloBoard(JSON.parse(readFileSync(join(BOARDS, file), 'utf8')));
    if (!read.ok) throw new Error(read.problem);
    const { mappings } = mapLists(read.snapshot.lists, {});
    expect(mappings.filter(({ column }) => column !== null)).toEqual([]);
  });
});
