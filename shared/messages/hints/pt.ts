import type { HintWords } from './en';

const ourJob =
  'Verbo, objeto, situação, sem o produto: não “Usar nosso app”, mas “Encontrar um tutor duas semanas antes da prova”.';
const specific: HintWords['name']['generic']['reword'] = {
  job: 'Verbo, objeto, situação: “Passar o plantão da noite sem esquecer um paciente”.',
  pain: 'Quem encontra o quê, quando, e quão grave é: “Espera seis semanas entre o pedido e a resposta”.',
  gain: 'O que o cliente notaria ou mediria: “A fatura é paga em 14 dias”.',
  product: 'O que é, e para quem ou para quê: “Aluguel de bicicleta com conserto em um dia”.',
  reliever: 'O que faz contra qual problema: “Uma pessoa atende o telefone até o terceiro toque”.',
  creator: 'O que produz, de modo que se possa ver: “Os pais recebem duas linhas depois de cada aula”.',
};

export const pt: HintWords = {
  name: {
    ourProduct: {
      why: 'Isto fala do que você faz. Os clientes já lidavam com isso antes de você chegar, e continuarão depois que você sair.',
      reword: {
        job: ourJob,
        pain: 'Escreva o que dá errado para o cliente, seja qual for a ferramenta: “Perde a reserva quando a linha cai”.',
        gain: 'Escreva o que o cliente tem com isso, venha de onde vier: “Chega ao trabalho na hora sem carro”.',
        product: ourJob,
        reliever: ourJob,
        creator: ourJob,
      },
    },
    feature: {
      why: 'Isto é uma parte de um produto. Não diz o que muda para o cliente que a tem.',
      reword:
        'Pergunte “para quê?” e escreva a resposta: não “Notificações”, mas “Fica sabendo de um turno livre antes que outro o pegue”.',
    },
    missingSolution: {
      why: 'Isto só diz que certa solução não existe, e assim descarta todas as outras.',
      reword:
        'Escreva o que dá errado sem ela: não “Não há app de reservas”, mas “Descobre na porta que o salão está ocupado”.',
    },
    several: {
      why: 'Parecem vários itens. Juntos não podem ser avaliados, e a evidência de um conta para todos.',
      reword: 'Deixe um aqui e dê a cada um dos outros seu próprio cartão.',
    },
    generic: {
      why: 'Isto vale para quase todo mundo, então não ajuda a escolher entre duas ideias.',
      reword: specific,
    },
    vague: {
      why: {
        profile:
          'Duas pessoas vão ler aqui duas coisas diferentes, e ninguém sabe dizer quando foi alcançado.',
        valueMap: 'Ninguém consegue saber por isto o que faz, nem se fez.',
      },
      reword: specific,
    },
  },
  note: {
    future: {
      why: 'Isto diz o que alguém faria. As pessoas falam a sério e depois fazem outra coisa, então diz pouco.',
      ask: {
        interview: 'Pergunte sobre a última vez: “Quando você lidou com isso pela última vez, e o que fez?”',
        other: 'Escreva o que fizeram enquanto você estava lá: o que pegaram, pagaram, pularam ou largaram.',
      },
    },
    opinion: {
      why: 'Isto diz o que alguém pensa de uma ideia. Gentileza e esperança soam iguais; nenhuma é evidência.',
      ask: {
        interview: 'Pergunte o que aconteceu: “O que você já tentou até agora, e quanto isso lhe custou?”',
        other: 'Escreva o que você viu ou contou, e guarde o que disseram para uma entrevista.',
      },
    },
  },
  who: {
    why: 'Isto parece o nome de uma pessoa. Quem pode ver o quadro pode ler, também em uma exportação.',
    instead: 'Use um código como C07 e guarde a lista de códigos e nomes em outro lugar.',
  },
  onlyEnglish: 'As verificações de redação só sabem inglês e aqui ficam em silêncio.',
};
