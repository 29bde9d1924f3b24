import { formatsOf } from '../../language/formats';
import { customers, signals } from '../core/es';
import type { FigureWords } from './en';

const { counted, decimal, form, whole } = formatsOf('es');

export const es: FigureWords = {
  nextStep: {
    askFirstCustomer: 'Nadie lo ha dicho todavía: pregunta a un primer cliente.',
    moreCustomers: (number) =>
      `Escúchalo de ${counted(number, { one: 'cliente más', other: 'clientes más' })}.`,
    directEvidence: {
      profile:
        'Habla con clientes u obsérvalos: las encuestas y la lectura por sí solas no llevan más lejos.',
      valueMap:
        'Observa cómo lo usan los clientes o haz un experimento: lo que dicen de ello no lleva más lejos.',
    },
    behaviour: (number) =>
      number === 1
        ? 'Pregunta qué hacen hoy al respecto: un cliente más con un apaño o una inversión lo hace sólido.'
        : `Pregunta qué hacen hoy al respecto: ${customers(number)} con un apaño o una inversión lo hacen sólido.`,
    nothing: 'No falta nada: es directo, se repite y cambia lo que hacen los clientes.',
  },
  receipt: {
    parts: { repetition: 'Lo dicen los clientes', ...signals, priority: 'Tu propia valoración' },
    points: (part, points, most) => `${part}: ${decimal(points)} de ${whole(most)} puntos`,
    notRated: 'sin valorar',
    nobody: 'nadie todavía',
    outweighed: 'pesan más quienes lo contradicen',
    against: 'en contra',
    sum: {
      together: (points, model) => `En total ${decimal(points)} puntos, modelo ${model}`,
      assumption: (points, model) =>
        `Una suposición hasta que un cliente lo diga: ${decimal(points)} puntos que solo deciden su puesto, modelo ${model}`,
    },
  },
  prevalence: {
    none: 'Aún no se ha escuchado a ningún cliente',
    share: (number, of, low, high) => `${whole(number)} de ${customers(of)}, ${low}–${high} %`,
    explained: (number, of, low, high) =>
      `Lo ${form(number, { one: 'respalda', other: 'respaldan' })} ${whole(number)} de ${counted(of, { one: 'cliente escuchado', other: 'clientes escuchados' })} en este lienzo. Entre todos los clientes como ellos es probable que esté entre el ${low} y el ${high} %: cuanto más escuches, más se acercan los dos.`,
  },
  stale: (days) =>
    `Sin evidencia nueva desde hace ${counted(days, { one: 'día', other: 'días' })}: vuelve a preguntar si sigue siendo así.`,
  opportunity: (opportunity, most, priority, served) =>
    `Oportunidad ${opportunity} de ${most}: importa ${priority}, lo que usan hoy lo atiende ${served}.`,
  reviewCounts: (none, outdated, current) =>
    `${whole(none)} por revisar · ${whole(outdated)} con revisión desfasada · ${whole(current)} al día`,
  room: {
    full: 'Esta tarjeta está llena',
    notesFit: (number) =>
      `En esta tarjeta ${form(number, { one: 'cabe', other: 'caben' })} más o menos ${counted(number, { one: 'nota más', other: 'notas más' })}`,
  },
};
