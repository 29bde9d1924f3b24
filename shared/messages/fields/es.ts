import type { FieldWords } from './en';

export const es: FieldWords = {
  jobType: {
    label: 'Tipo',
    values: { functional: 'Funcional', social: 'Social', emotional: 'Emocional', supporting: 'De apoyo' },
  },
  supportingRole: {
    label: 'Papel',
    values: { buyer: 'Comprador', cocreator: 'Cocreador', transferrer: 'Quien lo cede' },
  },
  importance: { label: 'Importancia', ends: { low: 'estaría bien', high: 'imprescindible' } },
  frequency: {
    label: 'Frecuencia',
    values: { daily: 'Diaria', weekly: 'Semanal', monthly: 'Mensual', yearly: 'Anual', once: 'Una vez' },
  },
  context: { label: 'Contexto', hint: 'Cuándo, dónde, con quién, con qué limitaciones' },
  successMeasure: { label: 'Medida de éxito', hint: 'En qué nota el cliente que salió bien' },
  painCategory: {
    label: 'Categoría',
    values: { outcome: 'Resultado no deseado', obstacle: 'Obstáculo', risk: 'Riesgo' },
  },
  riskKind: {
    label: 'Clase de riesgo',
    values: { financial: 'Económico', social: 'Social', technical: 'Técnico' },
  },
  feltAs: {
    label: 'Se siente como',
    values: { functional: 'Funcional', emotional: 'Emocional', social: 'Social', ancillary: 'Secundario' },
  },
  costs: { label: 'Cuesta', values: { time: 'Tiempo', money: 'Dinero', effort: 'Esfuerzo' } },
  severity: { label: 'Gravedad', ends: { low: 'una molestia', high: 'insoportable' } },
  gainLevel: {
    label: 'Nivel',
    values: { required: 'Necesaria', expected: 'Esperada', desired: 'Deseada', unexpected: 'Inesperada' },
  },
  gainKind: {
    label: 'Clase',
    values: { functional: 'Funcional', social: 'Social', emotional: 'Emocional', financial: 'Económica' },
  },
  relevance: { label: 'Relevancia', ends: { low: 'estaría bien', high: 'esencial' } },
  served: { label: 'Atendido hoy', ends: { low: 'nada', high: 'muy bien' } },
  productKind: {
    label: 'Clase',
    values: { tangible: 'Tangible', digital: 'Digital', intangible: 'Intangible', financial: 'Financiero' },
  },
  effects: {
    label: 'Efecto',
    values: {
      savings: 'Ahorro',
      betterFeeling: 'Mejor sensación',
      removedRisk: 'Riesgo o barrera menos',
      endedDifficulty: 'Dificultad resuelta',
      fewerMistakes: 'Menos errores',
      beyondExpectation: 'Resultado mejor de lo esperado',
    },
  },
  addresses: { label: 'Aborda' },
};
