import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('pt');
const TOP = { one: 'item principal', other: 'itens principais' };
const ADDRESSED = { one: 'item tratado', other: 'itens tratados' };
const ADDRESSED_TOP = { one: 'item principal tratado', other: 'itens principais tratados' };
const JOBS = { one: 'tarefa principal', other: 'tarefas principais' };

export const pt: Catalogue<typeof en> = {
  heading: 'Dez marcas de uma proposta de valor forte',
  lead: 'As seis primeiras vêm do quadro; as quatro últimas só você pode dizer.',
  judged: 'O que o quadro diz',
  rated: 'O que você diz',
  notRated: 'Sem avaliação',
  kept: 'Sua avaliação fica no quadro, para este canvas.',
  names: {
    focus: 'Foca no que mais importa',
    unsatisfied: 'Foca no que hoje é mal atendido',
    fewDoneWell: 'Poucas coisas, muito bem feitas',
    beyondFunctional: 'Vai além do funcional',
    measured: 'Medida como o cliente mede',
    manyOrMuch: 'Muita gente, ou muito dinheiro',
    different: 'Diferente onde conta',
    better: 'Melhor em ao menos uma dimensão',
    hardToCopy: 'Difícil de copiar',
    soundModel: 'Apoia-se em um modelo de negócio sólido',
  },
  states: {
    holds: 'Cumprida',
    partly: 'Em parte',
    open: 'Ainda não',
    unknown: 'Não dá para dizer',
  },
  reasons: {
    focus: (count: number, of: number) => `Seu mapa de valor trata ${whole(count)} de ${counted(of, TOP)}`,
    unsatisfied: (count: number, of: number) =>
      `${whole(count)} de ${counted(of, ADDRESSED_TOP)} importam mais do que são bem atendidos hoje`,
    fewDoneWell: (count: number, of: number) =>
      `Para ${whole(count)} de ${counted(of, ADDRESSED)} mostrou-se que algo funciona`,
    beyondFunctional: (count: number, of: number) =>
      `${whole(count)} de ${counted(of, ADDRESSED_TOP)} são sociais ou emocionais`,
    measured: (count: number, of: number) => `${whole(count)} de ${counted(of, JOBS)} com medida de sucesso`,
    manyOrMuch: (count: number, of: number) =>
      `${whole(count)} de ${counted(of, ADDRESSED_TOP)} compartilhados por metade dos clientes, ou pagos por dois`,
  },
  tooMany: (of: number, few: number) =>
    `Seu mapa de valor trata ${whole(of)} tarefas, dores e ganhos: mais de ${whole(few)} é difícil fazer muito bem`,
  unknown: {
    focus: 'Escreva tarefas, dores e ganhos, e avalie-os',
    unsatisfied: 'Avalie quão bem atendido é hoje o que você trata',
    fewDoneWell: 'Ligue seus produtos, aliviadores e criadores ao que eles tratam',
    beyondFunctional: 'Diga se o que você trata é funcional, social ou emocional',
    measured: 'Escreva as primeiras tarefas',
    manyOrMuch: 'Trate um item principal e anote o que os clientes dizem dele',
  },
  lowEnds: {
    different: 'como os outros',
    better: 'não é melhor',
    hardToCopy: 'em uma semana',
    soundModel: 'sem ideia ainda',
  },
  highEnds: {
    different: 'como nenhum outro',
    better: 'muito melhor',
    hardToCopy: 'quase impossível',
    soundModel: 'a conta fecha',
  },
};
