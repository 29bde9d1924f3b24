import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  heading: 'O que explorar',
  none: 'Nenhum item que você avalia com 3 ou mais espera evidências. Avalie o que importa e ele aparece aqui até que clientes o confirmem.',
  ask: 'O que perguntar',
  questionsMissing: 'As perguntas não puderam ser carregadas. Verifique sua conexão.',
  leftOut: 'O que fica de fora',
  nothingLeftOut: 'Nada que os campos digam: todos os tipos estão lá, tudo está avaliado e recente.',
  perSegment: 'Clientes ouvidos por segmento',
  noSegment: 'Cartões sem segmento',
  featureGains: (count) =>
    counted(count, {
      one: 'ganho parece um recurso do produto',
      other: 'ganhos parecem recursos do produto',
    }),
  rewordGains:
    'Diga o que os clientes ganham com isso e como perceberiam. O recurso é um cartão do mapa de valor.',
  more: (count) => `E mais ${whole(count)}.`,
};
