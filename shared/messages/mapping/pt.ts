import type { MappingWords } from './en';

export const pt: MappingWords = {
  chosen: 'Escolhido à mão.',
  named: (matched) => `O nome diz “${matched}”.`,
  sibling: (matched, sibling) => `O nome diz “${matched}”, e “${sibling}” está no mesmo quadro.`,
  needsSibling: (matched) =>
    `“${matched}” é uma palavra comum: contaria ao lado de uma lista como “Dores” ou “Ganhos do cliente”.`,
  givesWay: (matched, to) => `“${matched}” é uma palavra comum, e “${to}” já é essa coluna.`,
  notRecognised:
    'O nome não é o de nenhuma coluna, como “Tarefas do cliente”, “Dores” ou “Ganhos do cliente”.',
};
