import type { HintWords } from './en';

const ourJob =
  'Verbo, objeto, situación, sin el producto: no «Usar nuestra app», sino «Encontrar un tutor dos semanas antes del examen».';
const specific: HintWords['name']['generic']['reword'] = {
  job: 'Verbo, objeto, situación: «Entregar el turno de noche sin olvidar a ningún paciente».',
  pain: 'Quién se topa con qué, cuándo, y lo grave que es: «Espera seis semanas entre la solicitud y la respuesta».',
  gain: 'Lo que el cliente notaría o mediría: «La factura se paga en 14 días».',
  product: 'Qué es, y para quién o para qué: «Alquiler de bicicletas con reparación en un día».',
  reliever: 'Qué hace contra qué problema: «Una persona contesta al teléfono antes del tercer tono».',
  creator: 'Qué consigue, de forma que se pueda ver: «Los padres reciben dos líneas después de cada clase».',
};

export const es: HintWords = {
  name: {
    ourProduct: {
      why: 'Esto habla de lo que haces tú. Los clientes ya tenían que lidiar con ello antes de que llegaras, y seguirán cuando te vayas.',
      reword: {
        job: ourJob,
        pain: 'Escribe qué le sale mal al cliente, use la herramienta que use: «Pierde la reserva cuando se corta la línea».',
        gain: 'Escribe qué obtiene el cliente, venga de donde venga: «Llega a tiempo al trabajo sin coche».',
        product: ourJob,
        reliever: ourJob,
        creator: ourJob,
      },
    },
    feature: {
      why: 'Esto es una parte de un producto. No dice qué cambia para el cliente que la tiene.',
      reword:
        'Pregunta «¿para qué?» y escribe la respuesta: no «Notificaciones», sino «Se entera de un turno libre antes de que otro lo coja».',
    },
    missingSolution: {
      why: 'Esto solo dice que no existe cierta solución, y así descarta todas las demás.',
      reword:
        'Escribe qué sale mal sin ella: no «No hay app de reservas», sino «Se entera en la puerta de que la sala está ocupada».',
    },
    several: {
      why: 'Parecen varios elementos. Juntos no se pueden valorar, y la evidencia de uno cuenta para todos.',
      reword: 'Deja uno aquí y dale a cada uno de los demás su propia tarjeta.',
    },
    generic: {
      why: 'Esto vale para casi todo el mundo, así que no ayuda a elegir entre dos ideas.',
      reword: specific,
    },
    vague: {
      why: {
        profile: 'Dos personas leerán aquí dos cosas distintas, y nadie sabrá cuándo se ha conseguido.',
        valueMap: 'Con esto nadie sabe qué hace, ni si lo ha hecho.',
      },
      reword: specific,
    },
  },
  note: {
    future: {
      why: 'Esto dice lo que alguien haría. La gente lo dice en serio y luego hace otra cosa, así que vale poco.',
      ask: {
        interview: 'Pregunta por la última vez: «¿Cuándo te ocurrió por última vez, y qué hiciste?».',
        other: 'Escribe lo que hicieron mientras estabas allí: qué cogieron, pagaron, se saltaron o dejaron.',
      },
    },
    opinion: {
      why: 'Esto dice lo que alguien piensa de una idea. La cortesía y la esperanza suenan igual; ninguna es evidencia.',
      ask: {
        interview: 'Pregunta por lo que ocurrió: «¿Qué has probado hasta ahora, y qué te costó?».',
        other: 'Escribe lo que viste o contaste, y guarda lo que dijeron para una entrevista.',
      },
    },
  },
  who: {
    why: 'Esto parece el nombre de una persona. Puede leerlo cualquiera que vea el tablero, también en una exportación.',
    instead: 'Usa un código como C07 y guarda la lista de códigos y nombres en otro sitio.',
  },
  onlyEnglish: 'Las comprobaciones de redacción solo saben inglés y aquí no dicen nada.',
};
