import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  named: (text) => `Exemplo: ${text}`,
  note: 'Um exemplo do que um cartão desta lista pode dizer. Escreva os seus próprios cartões e remova os exemplos: configurações do Power-Up, “Preparar as colunas”.',
  cards: {
    job: ['Planejar um passeio de um dia para a turma', 'Parecer bem preparado diante dos pais'],
    pain: ['As famílias respondem tarde demais para reservar', 'O preço sobe depois que a escola aceitou'],
    gain: ['Tudo reservado em uma noite', 'Cada família sabe o que levar'],
    product: ['Planejador de passeios com calendário de reservas', 'Carta aos pais, pronta para enviar'],
    reliever: ['Lembra as famílias até que respondam', 'Mostra o preço completo antes de qualquer acordo'],
    creator: [
      'Sugere passeios que cabem na data e no orçamento',
      'Lista do que levar no idioma de cada família',
    ],
  },
};
