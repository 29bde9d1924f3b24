import type { Definition } from '../../words/field-definitions';
import type { DefinitionWords } from './en';

const definition = (means: string, example: string): Definition => ({ means, example });

export const es: DefinitionWords = {
  evidence: {
    kind: {
      meaning:
        'Cómo lo supiste. Lo que la gente hace pesa más que lo que dice, y una suposición tuya no pesa nada.',
      values: {
        teamOpinion: {
          meaning: 'Lo que cree alguien de tu equipo. No suma a la puntuación y te dice qué averiguar.',
          example: 'Creemos que los padres pasan por alto la carta.',
        },
        deskResearch: {
          meaning: 'Lo que leíste: cifras, artículos, foros, reseñas.',
          example: 'La secretaría de un colegio cuenta nueve excursiones anuladas en un año.',
        },
        survey: {
          meaning: 'Muchas respuestas a preguntas fijadas de antemano.',
          example: '31 de 50 profesores marcan «Lo pago por adelantado».',
        },
        interview: {
          meaning: 'Un cliente te cuenta qué hizo la última vez, y por qué.',
          example: 'C07 repasa cómo planificó la última excursión.',
        },
        observation: {
          meaning: 'Estuviste allí y lo viste.',
          example: 'C03 copia 24 nombres de una lista a otra.',
        },
        experiment: {
          meaning: 'Cambiaste algo para ellos y viste qué hicieron entonces.',
          example: 'Con un recordatorio enviado a mano, 19 de 22 familias responden en dos días.',
        },
        usageData: {
          meaning: 'Un registro de lo que la gente hizo con un producto.',
          example: 'De 60 que abrieron la lista, 48 la abren de nuevo al día siguiente.',
        },
      },
    },
    signals: {
      meaning: 'Lo que la entrada muestra más allá de las palabras. Elige solo lo que se dijo o se vio.',
      values: {
        consequence: {
          meaning: 'Ocurre algo malo mientras nada cambie.',
          example: 'Faltaban dos respuestas, y la clase se quedó en el colegio.',
        },
        workaround: {
          meaning: 'Se apañan con algo improvisado.',
          example: 'C05 lleva la lista en el dorso de un sobre.',
        },
        investment: {
          meaning: 'Ya dedican tiempo o dinero a ello.',
          example: 'C06 paga un segundo autobús, por si acaso.',
        },
      },
    },
    stance: {
      meaning: 'Si la entrada habla a favor de la tarjeta o en contra. Una en contra te sirve igual.',
      values: {
        supports: {
          meaning: 'Confirma lo que dice la tarjeta.',
          example: 'Sobre «Las familias responden tarde»: C02 esperó tres semanas el último formulario.',
        },
        contradicts: {
          meaning: 'Habla en contra de la tarjeta y baja su puntuación.',
          example: 'Sobre la misma tarjeta: C09 tenía todas las respuestas al segundo día.',
        },
      },
    },
  },
  fields: {
    jobType: {
      asks: '¿Qué clase de cosa intenta hacer el cliente?',
      values: {
        functional: definition(
          'Algo que terminar o un problema que resolver',
          'Llevar a treinta niños al museo',
        ),
        social: definition(
          'Cómo quiere que lo vean los demás',
          'Tener fama de que sus excursiones salen bien',
        ),
        emotional: definition('Cómo quiere sentirse', 'Estar tranquilo ese día'),
        supporting: definition(
          'Lo que acompaña a comprar, dar forma o ceder una solución',
          'Comparar tres empresas de autobuses',
        ),
      },
    },
    supportingRole: {
      asks: '¿En qué papel hace el cliente esta tarea de apoyo?',
      values: {
        buyer: definition('Busca, compara, decide, paga, recibe', 'Pedir el dinero a la secretaría'),
        cocreator: definition(
          'Ayuda a mejorar la solución',
          'Escribir una reseña, responder a tus preguntas',
        ),
        transferrer: definition('La termina o la cede', 'Cancelar, revender, tirar'),
      },
    },
    importance: {
      asks: '¿Cuánto le importaría al cliente no poder hacer esta tarea?',
      values: {
        1: definition('Apenas lo notaría', 'Una portada más bonita para el plan'),
        3: definition('La hace y la echaría de menos', 'Saber quién se sienta dónde'),
        5: definition('Sin ella lo demás no tiene sentido', 'Traer a cada niño a casa'),
      },
    },
    frequency: {
      asks: '¿Con qué frecuencia se le presenta la tarea a un cliente?',
      values: {
        daily: definition('Casi todos los días', 'Mirar quién falta'),
        weekly: definition('Casi todas las semanas', 'Planificar las clases de la semana que viene'),
        monthly: definition('Más o menos una vez al mes', 'Escribir a las familias'),
        yearly: definition('Una o pocas veces al año', 'Planificar la excursión de la clase'),
        once: definition('Una vez en mucho tiempo', 'Elegir el programa del colegio'),
      },
    },
    context: {
      asks: '¿Dónde y cuándo ocurre, quién está, y qué limita al cliente? La misma tarea puede ser otra en otro sitio.',
      values: {},
    },
    successMeasure: {
      asks: '¿En qué señal nota el cliente que salió bien? Un tiempo, un número, algo que alguien dice.',
      values: {},
    },
    painCategory: {
      asks: '¿Qué clase de contratiempo es?',
      values: {
        outcome: definition(
          'El resultado decepciona, o algo en él es desagradable',
          'El autobús llega tarde',
        ),
        obstacle: definition('Le impide empezar o le frena', 'No hay tiempo para leer los formularios'),
        risk: definition('Algo que podría salir muy mal', 'Se puede perder la señal'),
      },
    },
    riskKind: {
      asks: '¿Qué estaría en juego?',
      values: {
        financial: definition('Dinero', 'No devuelven la señal'),
        social: definition('La imagen ante los demás', 'Los padres pierden la confianza'),
        technical: definition('Que la cosa funcione', 'La lista desaparece cuando no hay red'),
      },
    },
    feltAs: {
      asks: '¿En qué plano duele?',
      values: {
        functional: definition('No funciona, o no lo bastante bien', 'La lista trae nombres equivocados'),
        emotional: definition('Sienta mal', 'Duermo mal la noche anterior'),
        social: definition('Le hace quedar mal', 'Tengo que pedírselo por tercera vez a la directora'),
        ancillary: definition('Estorba al lado del trabajo de verdad', 'Ir a la tienda solo para imprimir'),
      },
    },
    costs: {
      asks: '¿Qué le quita al cliente?',
      values: {
        time: definition('Minutos, horas, esperas', 'Once llamadas para una fecha'),
        money: definition('Gastarlo o perderlo', 'Pagar un autobús que no vino'),
        effort: definition('Fuerzas, atención, nervios', 'Teclear cada nombre tres veces'),
      },
    },
    severity: {
      asks: '¿Cómo de grave es para quien lo sufre?',
      values: {
        1: definition('Se encoge de hombros', 'El formulario es feo'),
        3: definition('Se queja y lo soporta', 'El formulario lleva una tarde'),
        5: definition('Lo dejaría, pagaría o se saltaría una norma por librarse', 'Se dejaron a un niño'),
      },
    },
    gainLevel: {
      asks: '¿Lo habría pedido el cliente?',
      values: {
        required: definition('Sin ella la solución no lo es', 'El autobús tiene asientos suficientes'),
        expected: definition('No es necesaria, pero cuenta con ella', 'El precio se sabe antes'),
        desired: definition('Le encantaría, y lo dice si se le pregunta', 'Todas las respuestas en dos días'),
        unexpected: definition('Nadie habría pensado en ella', 'Una abuela manda un pastel'),
      },
    },
    gainKind: {
      asks: '¿De qué manera está mejor el cliente?',
      values: {
        functional: definition('Funciona mejor o hace más', 'El plan cabe en una página'),
        social: definition('Queda bien ante los demás', 'La directora lo elogia delante de todos'),
        emotional: definition('Sienta bien', 'Irse a la cama sin una lista en la cabeza'),
        financial: definition('Ahorra o trae dinero', 'La tarifa de grupo es la mitad'),
      },
    },
    relevance: {
      asks: '¿Cuánto la echaría de menos el cliente?',
      values: {
        1: definition('Agradable, y luego olvidada', 'Una insignia en la mochila'),
        3: definition('Supone una diferencia que nota', 'Menos llamadas por la tarde'),
        5: definition('Decide si usa o no una solución', 'Todas las familias han dicho que sí'),
      },
    },
    served: {
      asks: '¿Lo bien que lo hace lo que los clientes usan hoy? Poco, donde importa, es donde hay sitio para ti.',
      values: {
        1: definition('Nada ayuda, o se las arreglan sin ello', 'Esperan y llaman a unos y a otros'),
        3: definition('Salen del paso con alguna dificultad', 'Una hoja de cálculo y un chat de grupo'),
        5: definition('No lo cambiarían', 'La secretaría lo hace en un día'),
      },
    },
    productKind: {
      asks: '¿Qué es lo que ofreces?',
      values: {
        tangible: definition('Algo que se puede tocar', 'Un chaleco de seguridad para cada niño'),
        digital: definition('Algo en una pantalla', 'Un planificador para una clase'),
        intangible: definition('Un derecho, un servicio, una promesa', 'Ayuda por teléfono'),
        financial: definition('Dinero, o una forma de pagar', 'Un fondo que presta la señal'),
      },
    },
    effects: {
      asks: '¿Qué cambia para el cliente? Marca lo que podrías mostrar, no lo que esperas.',
      values: {
        savings: definition('Cuesta menos tiempo, dinero o esfuerzo', 'Una llamada en vez de once'),
        betterFeeling: definition('Quita lo que sienta mal, o añade lo que sienta bien', 'Nadie se desvela'),
        removedRisk: definition('Un riesgo o una barrera ya no está', 'La señal está asegurada'),
        endedDifficulty: definition('Lo que era difícil es fácil', 'El formulario se rellena solo'),
        fewerMistakes: definition(
          'Lo que salía mal sale mal menos veces',
          'No se cuenta a ningún niño dos veces',
        ),
        beyondExpectation: definition('Más de lo que el cliente esperaba', 'El museo abre una hora antes'),
      },
    },
    addresses: {
      asks: '¿A qué tareas, dolores y alegrías sirve? Lo que no sirve a nada importante puede irse; lo importante que nada atiende es tu oportunidad.',
      values: {},
    },
  },
};
