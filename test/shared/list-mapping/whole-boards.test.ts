import { mapLists } from '../../../shared/list-mapping/map-lists';
import { COLUMNS } from '../../../shared/taxonomy';

const map = (...names: string[]) =>
  mapLists(
    names.map((name, at) => ({ id: `list${at}`, name })),
    {},
  );
const columnsOf = (...names: string[]) => map(...names).mappings.map(({ column }) => column);
const canvasesOf = (...names: string[]) => map(...names).canvases.map(({ name }) => name);
const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);

/** Boards as people write them: jobs, pains, gains, products, relievers, creators, as far as they go; one canvas each. */
describe('a board with one canvas', () => {
  it.each<[string, string]>([
    ['bare words, singular', 'Job|Pain|Gain|Product|Pain reliever|Gain creator'],
    ['numbers and dashes', '1 - Jobs|2 - Pains|3 - Gains|4 - Products|5 - Pain relievers|6 - Gain creators'],
    ['numbers without a space', '1-Jobs|2-Pains|3-Gains|4-Products'],
    ['numbers with underscores', '01_Jobs|02_Pains|03_Gains'],
    ['letters', 'A) Jobs|B) Pains|C) Gains|D) Products & Services'],
    ['Roman numbers', 'I. Jobs|II. Pains|III. Gains|IV. Products & Services'],
    ['keycaps', '1️⃣ Customer Jobs|2️⃣ Pains|3️⃣ Gains'],
    ['steps', 'Step 1: Customer Jobs|Step 2: Pains|Step 3: Gains'],
    ['counts behind', 'Jobs 12|Pains 7|Gains 3'],
    ['counts in words', 'Jobs (12 cards)|Pains (7 cards)|Gains (3 cards)'],
    [
      'the two sides',
      'Customer Profile: Jobs|Customer Profile: Pains|Customer Profile: Gains|Value Map: Products & Services|Value Map: Pain Relievers|Value Map: Gain Creators',
    ],
    [
      'the two sides in other words',
      'Parents: Jobs|Parents: Pains|Parents: Gains|App: Products & Services|App: Pain Relievers|App: Gain Creators',
    ],
    ['a remark on each', 'Jobs (what they try to do)|Pains (what annoys them)|Gains - what would delight?'],
    ['possessives', 'Customers’ jobs|Customer’s pains|Clients’ gains'],
    ['adjectives', 'Main customer jobs|Top 3 pains|Key gains|Our products and services'],
    [
      'pictures and marks',
      '👷🏽‍♀️ Customer Jobs|😖Pains😖|🎁 GAINS 🙌🏽|📦 Products/Services|💊Pain relievers|✨ Gain-creators ✨',
    ],
    ['lines and stars', '*** JOBS ***|>>> Pains <<<|=== Gains ===|--- Products & Services ---'],
    [
      'invisible marks',
      'Cus\u200btomer Jobs|Pa\u00adins|\u200fGains\u200f|Products\u00a0&\u00a0Services|Pain\b Relievers',
    ],
    [
      'two languages',
      'Tareas (Jobs)|Dolores / Pains|Ganancias - Gains|Productos y Servicios (Products & Services)',
    ],
    [
      'Spanish',
      'Trabajos a realizar|Puntos de dolor|Alegrías|Productos|Analgésicos|Generadores de ganancias',
    ],
    [
      'Spanish, short',
      'TRABAJOS DE LOS CLIENTES|DOLORES|BENEFICIOS|PRODUCTOS Y/O SERVICIOS|ALIVIA DOLORES|CREA ALEGRIAS',
    ],
    [
      'French',
      'Activités du client|Frustrations du client|Gains attendus|Produits / Services|Réducteurs de douleur|Générateurs de gains',
    ],
    [
      'French with articles',
      'Travaux / tâches du client|Les douleurs|Les gains|Nos produits et services|Les soulageurs|Les créateurs de gain',
    ],
    [
      'German',
      'Kunden-Aufgaben|Kunden-Probleme|Kunden-Gewinne|Produkte u. Dienstleistungen|Schmerz-Linderer|Gewinn-Erzeuger',
    ],
    ['German, other words', 'Jobs|Schmerzen|Gewinne|Produkte|Schmerzmittel|Nutzenschöpfer'],
    [
      'Portuguese',
      'Jobs do cliente|Dores (frustrações)|Benefícios|Produtos/Serviços|Alívio das dores|Geradores de ganho',
    ],
    [
      'Italian',
      "Attivita' del cliente|Difficolta' del cliente|Vantaggi|Prodotti / Servizi|Riduttori di dolore|Creatori di vantaggio",
    ],
    ['Dutch', 'Klant taken|Pijnen|Winsten|Producten/diensten|Pijnverzachters|Winstmakers'],
    ['Polish', 'Zadania klienta|Bóle|Korzyści|Produkty i usługi|Uśmierzacze bólu|Kreatory korzyści'],
    [
      'Japanese',
      '顧客ジョブ（Customer Jobs）|ペイン（Pains）|ゲイン（Gains）|製品とサービス|ペインリリーバー|ゲインクリエイター',
    ],
    ['Chinese, traditional', '客戶任務|痛點|獲益|產品與服務'],
    ['Russian', 'Задачи клиента|Боли|Выгоды|Товары и услуги|Факторы помощи|Факторы выгоды'],
  ])('with %s: every list has its column', (_, board) => {
    const names = board.split('|');
    expect(columnsOf(...names)).toEqual(COLUMNS.slice(0, names.length));
    expect(canvasesOf(...names)).toHaveLength(1);
  });

  it('takes kinds of jobs as jobs', () => {
    expect(columnsOf('Functional Jobs', 'Social Jobs', 'Emotional Jobs', 'Pains')).toEqual([
      'job',
      'job',
      'job',
      'pain',
    ]);
    expect(canvasesOf('Jobs - functional', 'Jobs (social)', 'Pains')).toEqual(['']);
    expect(canvasesOf('Jobs (to be done)', 'Pains: obstacles', 'Pains: risks', 'Gains - expected')).toEqual([
      '',
    ]);
  });
});

describe('a board with two teams', () => {
  it.each([
    ['Jobs Team A|Pains Team A|Gains Team A|Jobs Team B|Pains Team B|Gains Team B', 'Team A', 'Team B'],
    [
      'Team Blue Sky Jobs|Team Blue Sky Pains|Team Blue Sky Gains|Team Red Jobs|Team Red Pains|Team Red Gains',
      'Team Blue Sky',
      'Team Red',
    ],
    ['A-Jobs|A-Pains|A-Gains|B-Jobs|B-Pains|B-Gains', 'A', 'B'],
    ['TeamA_Jobs|TeamA_Pains|TeamA_Gains|TeamB_Jobs|TeamB_Pains|TeamB_Gains', 'TeamA', 'TeamB'],
    ['Jobs @Parents|Pains @Parents|Gains @Parents|Jobs @Kids|Pains @Kids|Gains @Kids', 'Parents', 'Kids'],
    ['Jobs, Team A|Pains, Team A|Gains, Team A|Jobs, Team B|Pains, Team B|Gains, Team B', 'Team A', 'Team B'],
    ['1 - Jobs|1 - Pains|1 - Gains|2 - Jobs|2 - Pains|2 - Gains', '1', '2'],
    ['[1] Jobs|[1] Pains|[1] Gains|[2] Jobs|[2] Pains|[2] Gains', '1', '2'],
    [
      'Commuter Jobs|Commuter Pains|Commuter Gains|Parent Jobs|Parent Pains|Parent Gains',
      'Commuter',
      'Parent',
    ],
    ["Parents' jobs|Parents' pains|Parents' gains|Kids' jobs|Kids' pains|Kids' gains", 'Parents', 'Kids'],
    [
      'Jobs for parents|Pains for parents|Gains for parents|Jobs of kids|Pains of kids|Gains of kids',
      'parents',
      'kids',
    ],
    [
      'Tareas Grupo 1|Dolores Grupo 1|Alegrías Grupo 1|Tareas Grupo 2|Dolores Grupo 2|Alegrías Grupo 2',
      'Grupo 1',
      'Grupo 2',
    ],
    [
      'Jobs der Pendler|Schmerzen der Pendler|Gewinne der Pendler|Jobs der Eltern|Schmerzen der Eltern|Gewinne der Eltern',
      'Pendler',
      'Eltern',
    ],
    [
      '1 - Team A - Jobs|2 - Team A - Pains|3 - Team A - Gains|4 - Team B - Jobs|5 - Team B - Pains|6 - Team B - Gains',
      'Team A',
      'Team B',
    ],
    [
      'Team A: Jobs (what they do)|Team A: Pains (what hurts)|Team A: Gains|Team B: Jobs|Team B: Pains (what hurts)|Team B: Gains',
      'Team A',
      'Team B',
    ],
    [
      'Team A | Profile | Jobs|Team A | Profile | Pains|Team A | Profile | Gains|Team B | Profile | Jobs|Team B | Profile | Pains|Team B | Profile | Gains',
      'Team A',
      'Team B',
    ],
  ])('%s', (board, first, second) => {
    const names = board.split(/(?<! )\|(?! )/);
    expect(columnsOf(...names)).toEqual(['job', 'pain', 'gain', 'job', 'pain', 'gain']);
    expect(canvasesOf(...names)).toEqual([first, second]);
  });
});

describe('an everyday word', () => {
  it('gives way to a list whose name says its column better', () => {
    const { mappings } = map('Customer Jobs', 'Pains', 'Gains', 'Tasks', 'Problems', 'Benefits');
    expect(mappings.map(({ column }) => column)).toEqual(['job', 'pain', 'gain', null, null, null]);
    expect(mappings[3]?.reason).toEqual({
      code: 'givesWay',
      matched: 'Tasks',
      language: 'en',
      to: 'Customer Jobs',
    });
  });

  it('without a team’s name belongs to none of several teams', () => {
    const teams = ['Team A: Pains', 'Team A: Gains', 'Team B: Pains', 'Team B: Gains'];
    expect(columnsOf(...teams, 'Tasks', 'Ideas', 'Products').slice(4)).toEqual(times(3, null));
  });

  it('with something before it counts only beside columns of the same', () => {
    expect(columnsOf('Pains', 'Gains', 'X&Y Products', 'Sales Tasks').slice(2)).toEqual(times(2, null));
  });
});

describe('an ordinary board', () => {
  it.each([
    'Pain|Fromage|Légumes',
    'Growing Pains|Capital Gains|Losses',
    'Muscle Gains|Cardio|Back pain',
    'Client Jobs|Invoiced|Paid',
    'Jobs|Applied|Interview|Job offers',
    'Sales Jobs|Sales Products|Sales Tasks|Sales Ideas',
    'Team A: Tasks|Team A: Ideas|Team A: Problems|Team A: Benefits',
    'A: Tasks|A: Problems|B: Tasks|B: Benefits',
    'Tasks for John|Problems of John|Ideas for John',
    '1. Tasks|2. Problems|3. Benefits',
    'Jobs / Tasks|Products / Services|Ideas/Needs',
    'Tareas|Problemas|Beneficios|Lista de tareas',
    'Tâches|Problèmes|Avantages|Produits',
    'Aufgaben|Probleme|Nutzen|Gewinne|Produkte',
    'Tarefas|Problemas|Benefícios|Ganhos',
    'Attività|Problemi|Vantaggi|Difficoltà',
    'Taken|Problemen|Voordelen|Producten',
    'Analgésicos|Calmantes|Schmerzmittel|Jobs',
    'Customer Segments|Value Proposition|Key Activities|Channels',
  ])('%s has no column', (board) => {
    const names = board.split('|');
    expect(columnsOf(...names)).toEqual(times(names.length, null));
  });
});
