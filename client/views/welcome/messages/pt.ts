import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  heading: 'Descubra quais tarefas, dores e ganhos importam mais',
  steps: {
    columns:
      'As listas viram colunas: de um lado as tarefas, dores e ganhos dos clientes; do outro, o que você oferece.',
    evidence: 'Cada cartão guarda o que os clientes disseram e fizeram. Um registro leva segundos.',
    summary:
      'O resumo mostra os três primeiros de cada coluna, quão seguro isso é e o que perguntar em seguida.',
  },
  choices: {
    lists: { name: 'Usar as minhas listas', hint: 'Veja o que cada lista representaria, e por quê.' },
    columns: { name: 'Criar as colunas', hint: 'Veja quais listas adicionar e que nome dar a elas.' },
    sample: { name: 'Ver um exemplo', hint: 'Explore um canvas completo sem tocar no seu quadro.' },
  },
  stored:
    'O que você escreve fica neste quadro, dentro do Trello. O servidor deste Power-Up calcula o resumo a partir disso.',
  reading: 'Lendo as listas',
  silent: 'O Trello não responde. Feche esta janela e abra-a de novo.',
  found: {
    label: 'As listas deste quadro',
    noLists: 'Este quadro ainda não tem listas.',
    none: 'Fora do canvas',
    change: 'Mudar o que as listas representam',
    summary: 'Ver o resumo',
    onlyEditors: 'Só os membros que podem editar este quadro podem mudar isso.',
  },
  toAdd: {
    label: 'Listas a adicionar',
    text: 'Adicione estas listas ao seu quadro. As três primeiras bastam para começar. Cada uma é reconhecida pelo nome.',
    there: '✓ neste quadro',
    missing: 'ainda não existe',
  },
  nothingRecognised: {
    title: 'Nenhuma lista deste quadro é uma coluna ainda',
    text: 'Uma coluna é uma lista de tarefas, dores ou ganhos dos clientes, ou de produtos, aliviadores de dores ou criadores de ganhos. Dê esse nome a uma lista ou escolha à mão o que ela representa.',
    choose: 'Escolher o que as listas representam',
    how: 'Como funciona',
    more: (count) => `E mais ${whole(count)}.`,
  },
};
