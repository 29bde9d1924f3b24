import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, either } = formatsOf('pt');

const characters = (count: number) => counted(count, { one: 'caractere', other: 'caracteres' });
const names = (all: readonly string[]) => either(all.map((name) => `“${name}”`));

export const pt: Catalogue<typeof en> = {
  heading: 'Configurações do Canvas Signals',
  reading: 'Lendo o quadro',
  noAnswer: {
    title: 'O Trello não responde',
    text: 'Nada foi alterado. Verifique sua conexão.',
    again: 'Tentar de novo',
  },
  readOnly: 'Você pode ler este quadro, mas não editá-lo; por isso nada pode ser alterado aqui.',
  unreadable: {
    title: 'Não é possível ler as configurações salvas',
    text: 'Elas ficam como estão. Até que possam ser lidas, cada lista conta só pelo nome.',
  },
  shorten: (excess) => `Encurte isto em ${characters(excess)}.`,
  shortenName: (excess) => `Encurte o nome em ${characters(excess)}.`,
  columns: {
    setUp: 'Preparar as colunas',
    heading: 'Colunas',
    table: 'Todas as listas em uma tabela',
    noLists: 'Este quadro ainda não tem listas.',
    detected: (guess) => `Pelo nome (${guess})`,
    nothing: 'fora do canvas',
    none: 'Fora do canvas',
    notRecognised: (all) =>
      `O nome dela não é o de nenhuma coluna. Com o nome ${names(all)} seria; ou escolha aqui.`,
    wouldCount: (all) => `Com o nome ${names(all)} ela conta sozinha; ou escolha aqui.`,
    list: 'Lista',
    standsFor: 'Representa',
    canvas: 'Canvas',
    why: 'Por quê',
    standsForOf: (list) => `O que “${list}” representa`,
  },
  canvasName: {
    label: 'Canvas:',
    only: 'o único',
    name: 'Nome do canvas',
    hint: 'Listas com o mesmo nome formam um canvas. Deixe vazio para usar o do nome da lista.',
  },
  segments: {
    heading: 'Segmentos de clientes',
    intro:
      'Grupos de clientes que diferem no que precisam. Um canvas descreve um deles; um cartão pode tratar de vários.',
    segment: 'Segmento',
    unique: 'O que os distingue',
    needsName: 'Dê um nome ao segmento ou remova-o.',
    remove: 'Remover',
    removeNamed: (segment) => `Remover o segmento ${segment}`,
    removed: 'removido.',
    undo: 'Desfazer',
    new: {
      label: 'Novo segmento',
      hint: 'Por exemplo, “Professores de escolas pequenas”',
      empty: 'Escreva quem são.',
      add: 'Adicionar segmento',
    },
    onlyCanvas: 'O canvas trata de',
    canvas: (canvas) => `${canvas} trata de`,
    none: 'Nenhum segmento escolhido',
  },
  badges: {
    heading: 'Selos nos cartões',
    switches: {
      rating: 'Marca do coach, lugar entre os 3 primeiros ou avaliação',
      verdict: 'Veredito e pessoas, como “Repetido · 4 pessoas”',
      score: 'Pontuação',
    },
  },
  data: {
    heading: 'Seus dados',
    text: 'Campos e evidências ficam em cada cartão e estas configurações no quadro, dentro do Trello. Quem vê o quadro pode vê-los; por isso escreva códigos como C07 em vez de nomes.',
    welcome: 'Mostrar a página de boas-vindas',
  },
};
