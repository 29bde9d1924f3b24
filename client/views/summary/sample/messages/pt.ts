import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  title: 'Isto é um exemplo, não o seu quadro.',
  text: 'Olhe à vontade: nada é salvo aqui e o seu quadro fica como está. Os cartões estão em inglês.',
  back: 'Voltar ao seu quadro',
  card: 'Este cartão faz parte do exemplo. No seu próprio quadro, isto abre o cartão.',
};
