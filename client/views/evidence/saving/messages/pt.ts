import type { Catalogue } from '../../../../../shared/language/catalogue';
import { characters } from '../../../../../shared/messages/core/pt';
import type { en } from './en';

const makeRoom = 'Encurte a citação ou abra espaço no cartão: no pé da seção Canvas Signals.';

export const pt: Catalogue<typeof en> = {
  reasons: {
    'does-not-fit': 'Não há mais espaço. Encurte o texto ou remova algo que não seja mais necessário.',
    'read-only':
      'Aqui você só pode ler. Para editar, entre no quadro como membro que possa editar e tente de novo.',
    'no-answer': 'O Trello não respondeu. Verifique sua conexão e tente de novo.',
    unreadable: 'Não é possível ler o que está salvo aqui; por isso nada foi gravado por cima.',
    gone: 'Este cartão foi arquivado, excluído ou movido para outro quadro. Traga-o de volta e tente de novo.',
    overwritten: 'Outra pessoa está salvando no mesmo lugar agora. Espere um momento e tente de novo.',
  },
  full: `Este cartão está cheio. ${makeRoom}`,
  tooLong: (tooMany) => `Este cartão está cheio: o registro tem ${characters(tooMany)} a mais. ${makeRoom}`,
};
