import type { Definition } from '../../words/field-definitions';
import type { DefinitionWords } from './en';

const definition = (means: string, example: string): Definition => ({ means, example });

export const pt: DefinitionWords = {
  evidence: {
    kind: {
      meaning:
        'Como você soube. O que as pessoas fazem pesa mais do que o que dizem, e um palpite seu não pesa nada.',
      values: {
        teamOpinion: {
          meaning: 'O que alguém da sua equipe acha. Não soma à pontuação e diz o que você deve descobrir.',
          example: 'Achamos que os pais não veem a carta.',
        },
        deskResearch: {
          meaning: 'O que você leu: números, artigos, fóruns, avaliações.',
          example: 'A secretaria de uma escola conta nove passeios cancelados em um ano.',
        },
        survey: {
          meaning: 'Muitas respostas a perguntas fixadas de antemão.',
          example: '31 de 50 professores marcam “Pago adiantado”.',
        },
        interview: {
          meaning: 'Um cliente conta o que fez da última vez, e por quê.',
          example: 'C07 repassa o planejamento do último passeio.',
        },
        observation: {
          meaning: 'Você estava lá e viu.',
          example: 'C03 copia 24 nomes de uma lista para outra.',
        },
        experiment: {
          meaning: 'Você mudou algo para eles e viu o que fizeram então.',
          example: 'Com um lembrete enviado à mão, 19 de 22 famílias respondem em dois dias.',
        },
        usageData: {
          meaning: 'Um registro do que as pessoas fizeram com um produto.',
          example: 'De 60 que abriram a lista, 48 a abrem de novo no dia seguinte.',
        },
      },
    },
    signals: {
      meaning: 'O que o registro mostra além das palavras. Escolha só o que foi dito ou visto.',
      values: {
        consequence: {
          meaning: 'Acontece algo ruim enquanto nada muda.',
          example: 'Faltavam duas respostas, e a turma ficou na escola.',
        },
        workaround: {
          meaning: 'Eles se viram com algo improvisado.',
          example: 'C05 mantém a lista no verso de um envelope.',
        },
        investment: {
          meaning: 'Já dão tempo ou dinheiro por isso.',
          example: 'C06 paga um segundo ônibus, por via das dúvidas.',
        },
      },
    },
    stance: {
      meaning: 'Se o registro fala a favor do cartão ou contra ele. Um contra vale o mesmo para você.',
      values: {
        supports: {
          meaning: 'Confirma o que o cartão diz.',
          example: 'Sobre “As famílias respondem tarde”: C02 esperou três semanas pelo último formulário.',
        },
        contradicts: {
          meaning: 'Fala contra o cartão e baixa sua pontuação.',
          example: 'Sobre o mesmo cartão: C09 tinha todas as respostas no segundo dia.',
        },
      },
    },
  },
  fields: {
    jobType: {
      asks: 'Que tipo de coisa o cliente tenta fazer?',
      values: {
        functional: definition('Algo a terminar ou um problema a resolver', 'Levar trinta crianças ao museu'),
        social: definition('Como quer ser visto pelos outros', 'Ter fama de que seus passeios dão certo'),
        emotional: definition('Como quer se sentir', 'Ficar calmo no dia'),
        supporting: definition(
          'O que acompanha comprar, moldar ou repassar uma solução',
          'Comparar três empresas de ônibus',
        ),
      },
    },
    supportingRole: {
      asks: 'Em que papel o cliente faz esta tarefa de apoio?',
      values: {
        buyer: definition('Procura, compara, decide, paga, recebe', 'Pedir o dinheiro à secretaria'),
        cocreator: definition(
          'Ajuda a melhorar a solução',
          'Escrever uma avaliação, responder às suas perguntas',
        ),
        transferrer: definition('Encerra ou passa adiante', 'Cancelar, revender, jogar fora'),
      },
    },
    importance: {
      asks: 'Quanto pesaria para o cliente não poder fazer esta tarefa?',
      values: {
        1: definition('Mal notaria', 'Uma capa mais bonita para o plano'),
        3: definition('Faz e sentiria falta', 'Saber quem senta onde'),
        5: definition('Sem ela o resto não faz sentido', 'Levar cada criança para casa'),
      },
    },
    frequency: {
      asks: 'Com que frequência a tarefa surge para um cliente?',
      values: {
        daily: definition('Quase todos os dias', 'Ver quem faltou'),
        weekly: definition('Quase todas as semanas', 'Planejar as aulas da semana seguinte'),
        monthly: definition('Mais ou menos uma vez por mês', 'Escrever às famílias'),
        yearly: definition('Uma ou poucas vezes por ano', 'Planejar o passeio da turma'),
        once: definition('Uma vez em muito tempo', 'Escolher o sistema da escola'),
      },
    },
    context: {
      asks: 'Onde e quando acontece, quem está lá, e o que limita o cliente? A mesma tarefa pode ser outra em outro lugar.',
      values: {},
    },
    successMeasure: {
      asks: 'Por qual sinal o cliente sabe que deu certo? Um tempo, um número, algo que alguém diz.',
      values: {},
    },
    painCategory: {
      asks: 'Que tipo de problema é?',
      values: {
        outcome: definition('O resultado decepciona, ou algo nele é desagradável', 'O ônibus atrasa'),
        obstacle: definition('Impede de começar ou atrapalha', 'Não há tempo para ler os formulários'),
        risk: definition('Algo que poderia dar muito errado', 'O sinal pode se perder'),
      },
    },
    riskKind: {
      asks: 'O que estaria em jogo?',
      values: {
        financial: definition('Dinheiro', 'O sinal não é devolvido'),
        social: definition('A imagem diante dos outros', 'Os pais perdem a confiança'),
        technical: definition('Que a coisa funcione', 'A lista some quando não há rede'),
      },
    },
    feltAs: {
      asks: 'Em que plano dói?',
      values: {
        functional: definition('Não funciona, ou não o bastante', 'A lista traz nomes errados'),
        emotional: definition('Faz mal sentir', 'Durmo mal na véspera'),
        social: definition('Faz ficar mal diante dos outros', 'Tenho que pedir pela terceira vez à diretora'),
        ancillary: definition('Incomoda ao lado do trabalho de verdade', 'Ir à loja só para imprimir'),
      },
    },
    costs: {
      asks: 'O que isso tira do cliente?',
      values: {
        time: definition('Minutos, horas, espera', 'Onze ligações para uma data'),
        money: definition('Gastar ou perder', 'Pagar um ônibus que não veio'),
        effort: definition('Força, atenção, nervos', 'Digitar cada nome três vezes'),
      },
    },
    severity: {
      asks: 'Quão ruim é para quem tem isso?',
      values: {
        1: definition('Dá de ombros', 'O formulário é feio'),
        3: definition('Reclama e convive com isso', 'O formulário toma uma noite'),
        5: definition(
          'Pararia, pagaria ou quebraria uma regra para se livrar',
          'Uma criança ficou para trás',
        ),
      },
    },
    gainLevel: {
      asks: 'O cliente teria pedido isso?',
      values: {
        required: definition('Sem ele a solução não é solução', 'O ônibus tem lugares suficientes'),
        expected: definition('Não é necessário, mas ele conta com isso', 'O preço se sabe antes'),
        desired: definition('Adoraria, e diz quando perguntam', 'Todas as respostas em dois dias'),
        unexpected: definition('Ninguém teria pensado nisso', 'Uma avó manda um bolo'),
      },
    },
    gainKind: {
      asks: 'De que modo o cliente fica melhor?',
      values: {
        functional: definition('Funciona melhor ou faz mais', 'O plano cabe em uma página'),
        social: definition('Fica bem diante dos outros', 'A diretora elogia na frente de todos'),
        emotional: definition('Faz bem sentir', 'Ir dormir sem uma lista na cabeça'),
        financial: definition('Economiza ou traz dinheiro', 'A tarifa de grupo é a metade'),
      },
    },
    relevance: {
      asks: 'Quanto o cliente sentiria falta?',
      values: {
        1: definition('Agradável, depois esquecido', 'Um broche na mochila'),
        3: definition('Faz uma diferença que ele nota', 'Menos ligações à noite'),
        5: definition('Decide se ele usa ou não uma solução', 'Todas as famílias disseram sim'),
      },
    },
    served: {
      asks: 'Quão bem o que os clientes usam hoje faz isso? Pouco, onde importa, é onde há lugar para você.',
      values: {
        1: definition('Nada ajuda, ou passam sem', 'Torcem e telefonam para todos'),
        3: definition('Dão um jeito com algum trabalho', 'Uma planilha e um grupo de mensagens'),
        5: definition('Não mudariam nada', 'A secretaria faz em um dia'),
      },
    },
    productKind: {
      asks: 'O que é que você oferece?',
      values: {
        tangible: definition('Algo que se pode tocar', 'Um colete de segurança para cada criança'),
        digital: definition('Algo em uma tela', 'Uma agenda para uma turma'),
        intangible: definition('Um direito, um serviço, uma promessa', 'Ajuda por telefone'),
        financial: definition('Dinheiro, ou um jeito de pagar', 'Um fundo que empresta o sinal'),
      },
    },
    effects: {
      asks: 'O que muda para o cliente? Marque o que você poderia mostrar, não o que espera.',
      values: {
        savings: definition('Custa menos tempo, dinheiro ou esforço', 'Uma ligação em vez de onze'),
        betterFeeling: definition('Tira o que faz mal, ou acrescenta o que faz bem', 'Ninguém perde o sono'),
        removedRisk: definition('Um risco ou uma barreira sumiu', 'O sinal está segurado'),
        endedDifficulty: definition('O que era difícil é fácil', 'O formulário se preenche sozinho'),
        fewerMistakes: definition(
          'O que dava errado dá errado menos vezes',
          'Nenhuma criança é contada duas vezes',
        ),
        beyondExpectation: definition('Mais do que o cliente esperava', 'O museu abre uma hora antes'),
      },
    },
    addresses: {
      asks: 'A quais tarefas, dores e ganhos serve? O que não serve a nada importante pode sair; o que importa e não é atendido é a sua chance.',
      values: {},
    },
  },
};
