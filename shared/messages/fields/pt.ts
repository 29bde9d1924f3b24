import type { FieldWords } from './en';

export const pt: FieldWords = {
  jobType: {
    label: 'Tipo',
    values: { functional: 'Funcional', social: 'Social', emotional: 'Emocional', supporting: 'De apoio' },
  },
  supportingRole: {
    label: 'Papel',
    values: { buyer: 'Comprador', cocreator: 'Cocriador', transferrer: 'Quem repassa' },
  },
  importance: { label: 'Importância', ends: { low: 'seria bom', high: 'indispensável' } },
  frequency: {
    label: 'Frequência',
    values: { daily: 'Diária', weekly: 'Semanal', monthly: 'Mensal', yearly: 'Anual', once: 'Uma vez' },
  },
  context: { label: 'Contexto', hint: 'Quando, onde, com quem, com quais limitações' },
  successMeasure: { label: 'Medida de sucesso', hint: 'Como o cliente sabe que deu certo' },
  painCategory: {
    label: 'Categoria',
    values: { outcome: 'Resultado indesejado', obstacle: 'Obstáculo', risk: 'Risco' },
  },
  riskKind: {
    label: 'Tipo de risco',
    values: { financial: 'Financeiro', social: 'Social', technical: 'Técnico' },
  },
  feltAs: {
    label: 'Sentida como',
    values: { functional: 'Funcional', emotional: 'Emocional', social: 'Social', ancillary: 'Secundária' },
  },
  costs: { label: 'Custa', values: { time: 'Tempo', money: 'Dinheiro', effort: 'Esforço' } },
  severity: { label: 'Gravidade', ends: { low: 'um incômodo', high: 'insuportável' } },
  gainLevel: {
    label: 'Nível',
    values: { required: 'Necessário', expected: 'Esperado', desired: 'Desejado', unexpected: 'Inesperado' },
  },
  gainKind: {
    label: 'Tipo',
    values: { functional: 'Funcional', social: 'Social', emotional: 'Emocional', financial: 'Financeiro' },
  },
  relevance: { label: 'Relevância', ends: { low: 'seria bom', high: 'essencial' } },
  served: { label: 'Atendido hoje', ends: { low: 'nada', high: 'muito bem' } },
  productKind: {
    label: 'Tipo',
    values: { tangible: 'Tangível', digital: 'Digital', intangible: 'Intangível', financial: 'Financeiro' },
  },
  effects: {
    label: 'Efeito',
    values: {
      savings: 'Economia',
      betterFeeling: 'Sensação melhor',
      removedRisk: 'Risco ou barreira a menos',
      endedDifficulty: 'Dificuldade encerrada',
      fewerMistakes: 'Menos erros',
      beyondExpectation: 'Resultado acima do esperado',
    },
  },
  addresses: { label: 'Atende' },
};
