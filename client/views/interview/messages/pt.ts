import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('pt');

const cards = (count: number) => counted(count, { one: 'cartão', other: 'cartões' });
const ticked = (count: number) => counted(count, { one: 'cartão marcado', other: 'cartões marcados' });
const saved = (done: number, of: number) =>
  `${counted(done, { one: 'cartão salvo', other: 'cartões salvos' })} de ${whole(of)}`;

export const pt: Catalogue<typeof en> = {
  heading: 'Registrar uma entrevista',
  save: 'Salvar',
  again: 'Tentar de novo',
  undo: 'Desfazer',
  copy: 'Copiar',
  remove: 'Remover',
  reading: {
    start: 'Lendo o quadro…',
    progress: (done, of) =>
      `${counted(done, { one: 'cartão lido', other: 'cartões lidos' })} de ${whole(of)}`,
    failed: {
      title: 'O Trello não responde',
      text: 'Não foi possível ler o quadro. Nada foi alterado, e o que você já tinha escrito foi mantido.',
    },
    outdated: 'O quadro mudou e não foi possível lê-lo de novo',
  },
  noColumns: {
    title: 'Nenhuma lista deste quadro representa ainda uma coluna',
    text: 'Uma entrevista é registrada nos cartões de um canvas. Dê às listas os nomes “Tarefas”, “Dores” e “Ganhos” ou escolha nas configurações o que elas representam.',
    choose: 'Escolher o que as listas representam',
  },
  occasion: {
    label: 'A entrevista',
    legend: 'Quem, como e quando',
    customer: 'Cliente',
    bestAsCode: 'De preferência um código, como C07',
    newHere: 'Novo neste quadro',
    heard: (count, day) => `Em ${cards(count)}; a última vez em ${day}`,
    kind: 'Tipo',
    date: 'Data',
    howMany: 'Quantas pessoas',
    strayed:
      'O cartão a partir do qual você abriu isto não está no canvas: a lista dele não representa nenhuma coluna.',
  },
  cameUp: {
    heading: 'O que surgiu',
    canvas: 'Canvas',
    canvasTicked: (canvas, count) => `${canvas} (${counted(count, { one: 'marcado', other: 'marcados' })})`,
    find: 'Buscar um cartão',
    found: (found, of) => `${counted(found, { one: 'encontrado', other: 'encontrados' })} de ${cards(of)}`,
    noneFound: 'Nenhum encontrado',
    noCards: 'Ainda não há cartões',
    more: (next, left) => `Mostrar mais ${whole(next)} de ${whole(left)}`,
    strayed: 'Marcados, mas fora do canvas agora',
    empty: {
      title: 'Este canvas ainda não tem cartões',
      text: 'Uma entrevista é registrada em cartões. Anote abaixo o que surgiu, copie os nomes para as listas, volte e marque os cartões. O que você escreveu é mantido nesse meio-tempo.',
    },
  },
  card: {
    notSaved: (problem) => `Não salvo. ${problem}`,
    alreadyLogged: (entries) =>
      `O cartão já tem ${counted(entries, { one: 'registro', other: 'registros' })} deste cliente`,
    note: 'O que a pessoa disse ou fez',
    signals: 'O que isso mostra',
    stance: 'A favor ou contra',
  },
  toCreate: {
    heading: 'Surgiu, mas ainda não tem cartão',
    text: 'O Canvas Signals não pode criar cartões. Anote os nomes, copie-os e cole-os em “Adicionar um cartão” da lista: o Trello faz um cartão de cada linha.',
    column: 'É do tipo',
    name: 'Nome do cartão',
    add: 'Anotar',
    copyAll: 'Copiar tudo',
    notOnCanvas: 'Fora do canvas',
    inList: 'na lista',
    made: 'Já está no quadro: marcar',
    removeNamed: (name) => `Remover ${name}`,
    anotherList: 'Outra lista',
  },
  foot: {
    emptied: 'Esvaziado.',
    ticked,
    tickedAndNoted: (cardsTicked, noted) =>
      `${ticked(cardsTicked)}, ${counted(noted, { one: 'nome anotado', other: 'nomes anotados' })}`,
    startOver: 'Começar de novo',
    nothingTicked: 'Marque os cartões que surgiram: ainda não há nada para salvar.',
    putRight: 'Corrija o que está assinalado acima e salve.',
  },
  saving: {
    heading: 'Salvando…',
    saved,
    savedAndRefused: (done, of, refused) => `${saved(done, of)}; ${whole(refused)} sem poder salvar`,
    leaveOpen: 'Deixe isto aberto até terminar.',
  },
  saved: {
    heading: (count) => `Salvo em ${cards(count)}`,
    interviewWith: 'A entrevista com',
    standsIn: 'está nas evidências de:',
    waiting: (count) =>
      `${counted(count, { one: 'nome espera', other: 'nomes esperam' })} na lista de cartões a criar. A lista é mantida com o formulário.`,
    another: 'Registrar outra entrevista',
    summary: 'Ver o resumo',
  },
  unsaved: {
    nothing: 'Nada foi salvo',
    inPart: (done, of) => `Salvo em ${whole(done)} de ${cards(of)}`,
    title: (count) =>
      counted(count, { one: 'cartão ainda não foi salvo', other: 'cartões ainda não foram salvos' }),
    text: 'O que você escreveu é mantido aqui. Cada cartão diz o que corrigir; desmarque-o para deixá-lo de fora.',
    label: 'Ainda não salvos',
    finish: 'Concluir sem eles',
    back: 'Voltar ao formulário',
  },
};
