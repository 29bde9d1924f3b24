import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  heading: 'Descreva',
  lead: 'Um rascunho com seus itens principais. Mude as palavras até poder dizê-las a um cliente.',
  pattern: 'Modelo',
  draft: 'Rascunho',
  copy: 'Copiar',
  again: 'Recomeçar a partir do quadro',
  segmentFrom: 'o segmento do canvas',
  comesFrom: 'De onde vem cada parte',
  patterns: {
    forWhom: 'Para quem e para quê',
    beforeAfter: 'Antes e depois',
    oneBreath: 'Em um fôlego',
  },
  sentences: {
    forWhom:
      '{product} é para {segment} que querem {job}. Tira “{pain}”: {reliever}. Traz “{gain}”: {creator}.',
    beforeAfter:
      'Hoje, {segment} aguentam “{pain}” quando querem {job}. Com {product} isso muda: {reliever}. O que ganham: {gain}.',
    oneBreath: 'Ajudamos {segment} a {job}, sem “{pain}”: {reliever}.',
  },
  slots: {
    segment: 'quem você descreve',
    job: 'uma tarefa',
    pain: 'uma dor',
    gain: 'um ganho',
    product: 'um produto',
    reliever: 'o que tira a dor',
    creator: 'o que traz o ganho',
  },
  missing: {
    segment: 'Ninguém disse quem este canvas descreve: dê nome ao segmento nas configurações.',
    job: 'Ainda não há tarefa: escreva a primeira.',
    pain: 'Ainda não há dor: escreva a primeira.',
    gain: 'Ainda não há ganho: escreva o primeiro.',
    product: 'Ainda não há produto ou serviço: escreva o primeiro.',
    reliever: 'Nenhum aliviador trata esta dor: ligue um no cartão dele.',
    creator: 'Nenhum criador trata este ganho: ligue um no cartão dele.',
  },
};
