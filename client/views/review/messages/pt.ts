import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('pt');

const characters = (count: number) => counted(count, { one: 'caractere', other: 'caracteres' });

export const pt: Catalogue<typeof en> = {
  heading: 'Revisão',
  again: 'Tentar de novo',
  reading: {
    start: 'Lendo o quadro',
    progress: (done, of) => `Lendo o quadro: ${whole(done)} de ${whole(of)} cartões`,
    failed: 'O Trello não responde',
    nothingChanged: 'Não foi possível ler o quadro. Nada foi alterado.',
    outdated: 'O quadro pode ter mudado desde que foi lido.',
  },
  queue: {
    summary: 'Resumo',
    unreadable: (count) =>
      counted(count, {
        one: 'cartão não pode ser lido e fica de fora.',
        other: 'cartões não podem ser lidos e ficam de fora.',
      }),
    empty: {
      title: 'Ainda não há nada para revisar',
      text: 'Aqui chega cada cartão de uma lista de tarefas, dores, ganhos, produtos, aliviadores de dores ou criadores de ganhos. Este quadro ainda não tem nenhum.',
    },
    noMatch: {
      title: 'Nenhum cartão é assim',
      text: 'Nenhum cartão deste quadro atende a todos esses filtros.',
      clear: 'Limpar os filtros',
    },
    steps: 'Cartões para revisar',
    previous: 'Anterior',
    next: 'Próximo',
    place: (place, of) => `${whole(place)} de ${whole(of)}`,
    savedAs: (mark) => `Salvo como “${mark}”.`,
    last: 'Não há mais nenhum cartão para revisar aqui.',
  },
  filters: {
    label: 'Quais cartões mostrar',
    review: 'Revisão',
    anyReview: 'Qualquer',
    column: 'Coluna',
    allColumns: 'Todas as colunas',
    canvas: 'Canvas',
    allCanvases: 'Todos os canvas',
    verdict: 'Veredito',
    anyVerdict: 'Qualquer veredito',
    contested: 'Contestado',
    reviews: {
      toReview: 'Sem revisão ou desatualizada',
      none: 'Sem revisão',
      outdated: 'Desatualizada',
      current: 'Revisado',
    },
    marked: (mark) => `Com a marca “${mark}”`,
  },
  card: {
    open: 'Abrir o cartão',
    fields: 'Campos',
    evidence: 'Evidências',
    nothingLogged: 'Nada registrado ainda.',
  },
  present: {
    none: 'Ninguém revisou este cartão ainda.',
    outdated: 'Desatualizada',
    changed: 'O nome, os campos ou as evidências do cartão mudaram depois desta revisão.',
    byYou: 'por você',
    by: 'por',
    left: 'alguém que saiu do quadro',
    nameNotGiven: 'alguém cujo nome o Trello não informou',
  },
  form: {
    label: 'Revisar este cartão',
    mark: 'Sua marca',
    note: 'Observação (opcional)',
    length: (length, most) => `${whole(length)} de ${characters(most)}`,
    save: 'Salvar',
    remove: 'Remover a revisão',
    notSavedYet: 'Ainda não salvo',
    saved: 'Salvo',
    removed: 'Removida. O que ela dizia está no formulário: salve para trazê-la de volta.',
    chooseMark: 'Escolha uma das três.',
    shorten: (excess, most) => `Encurte a observação em ${characters(excess)}: ${whole(most)} são mantidos.`,
  },
  refusals: {
    signedOut: 'Você não entrou no Trello: pode ler revisões, mas não escrevê-las.',
    readOnly:
      'Você pode ler este quadro, mas não editá-lo; por isso não pode revisar. Um administrador do quadro pode mudar sua função.',
  },
};
