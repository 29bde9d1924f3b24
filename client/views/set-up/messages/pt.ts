import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  heading: 'Preparar as colunas',
  intro:
    'Um canvas tem seis colunas, e cada uma é uma lista do seu quadro: tarefas, dores e ganhos do cliente, e o que você oferece para eles.',
  reading: 'Lendo o quadro',
  noAnswer: {
    title: 'O Trello não responde',
    text: 'Nada foi alterado. Verifique a sua conexão.',
    again: 'Tentar de novo',
  },
  complete: {
    title: 'Todas as colunas estão no quadro',
    text: 'Cada uma é uma lista deste quadro. Feche esta janela e escreva os primeiros cartões.',
  },
  byHand:
    'Adicione estas listas ao quadro, exatamente com estes nomes. As três primeiras bastam para começar. Cada uma é marcada aqui assim que aparece.',
  readOnly: 'Você pode ler este quadro, mas não editá-lo. Peça a quem pode que adicione estas listas.',
  toAdd: 'Listas a adicionar',
  there: (there, all) =>
    `${there} de ${counted(all, { one: 'lista adicionada', other: 'listas adicionadas' })}`,
  copy: 'Copiar nome',
  copyNamed: (list) => `Copiar o nome ${list}`,
  onBoard: 'no quadro',
  leftOut:
    'Um canvas deste quadro tem um nome com mais de 80 caracteres. Encurte-o nos nomes das suas listas; então as que faltam também aparecem aqui.',
};
