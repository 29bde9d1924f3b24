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
  rest: {
    heading: 'Deixar o Trello adicionar',
    offer: (n) =>
      `O Trello pode adicionar por você ${counted(n, { one: 'lista que falta', other: 'listas que faltam' })}, com estes nomes e no lugar certo.`,
    add: (n) => `Adicionar ${counted(n, { one: 'lista', other: 'listas' })}`,
    lists: (done, all) =>
      `${done} de ${counted(all, { one: 'lista adicionada', other: 'listas adicionadas' })}`,
    examples: (done, all) =>
      `${done} de ${counted(all, { one: 'cartão de exemplo adicionado', other: 'cartões de exemplo adicionados' })}`,
    consent:
      'Primeiro o Trello pergunta a você, em uma janela própria, se o Canvas Signals pode ler e alterar os seus quadros por um dia. A permissão fica nos seus dados privados no Trello e nunca chega ao nosso servidor. Você pode retirá-la aqui.',
    withExamples:
      'Adicionar também dois cartões de exemplo a cada lista do canvas que não tem cartões próprios',
    asking:
      'O Trello pede a sua permissão em outra janela. Se nenhuma se abriu, permita janelas pop-up nesta página e pergunte de novo.',
    askAgain: 'Perguntar de novo',
    making: 'Adicionando',
    removing: 'Removendo os cartões de exemplo',
    made: 'Tudo foi adicionado',
    removed: 'Os cartões de exemplo intocados foram removidos',
    withdrawn: 'A permissão foi retirada',
    failed: 'Isto não chegou ao fim',
    stays: 'O que já foi adicionado fica, e nada é adicionado duas vezes.',
    goOn: 'Continuar',
    remove: 'Remover os cartões de exemplo intocados',
    withdraw: 'Retirar a permissão',
    reasons: {
      'no-consent': 'A sua permissão falta ou expirou: o Trello pede de novo.',
      denied: 'Você não deu a permissão ou fechou a janela.',
      'no-permission': 'Você não pode fazer isto neste quadro. Peça a quem pode.',
      gone: 'O Trello não encontra mais o quadro ou uma das suas listas.',
      limit: 'O Trello não aceita mais pedidos por enquanto. Espere um minuto.',
      refused: 'O Trello não aceita isto. Adicione as listas à mão.',
      'no-answer': 'O Trello não respondeu. Verifique a sua conexão.',
    },
  },
};
