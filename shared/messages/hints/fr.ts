import type { HintWords } from './en';

const ourJob =
  'Verbe, objet, situation, sans le produit : non pas « Utiliser notre application » mais « Trouver un tuteur deux semaines avant l’examen ».';
const specific: HintWords['name']['generic']['reword'] = {
  job: 'Verbe, objet, situation : « Transmettre le service de nuit sans oublier un patient ».',
  pain: 'Qui rencontre quoi, quand, et à quel point c’est grave : « Attend six semaines entre la demande et la réponse ».',
  gain: 'Ce que le client remarquerait ou mesurerait : « La facture est payée sous 14 jours ».',
  product: 'Ce que c’est, et pour qui ou pour quoi : « Location de vélo avec réparation en un jour ».',
  reliever:
    'Ce que cela fait contre quel ennui : « Une personne répond au téléphone avant la troisième sonnerie ».',
  creator:
    'Ce que cela produit, de façon visible : « Les parents reçoivent deux lignes après chaque leçon ».',
};

export const fr: HintWords = {
  name: {
    ourProduct: {
      why: 'Ceci parle de ce que vous fabriquez. Les clients avaient affaire à cela avant votre arrivée, et l’auront après votre départ.',
      reword: {
        job: ourJob,
        pain: 'Écrivez ce qui va mal pour le client, quel que soit l’outil : « Perd la réservation quand la ligne coupe ».',
        gain: 'Écrivez ce que le client en retire, d’où que cela vienne : « Est à l’heure au travail sans voiture ».',
        product: ourJob,
        reliever: ourJob,
        creator: ourJob,
      },
    },
    feature: {
      why: 'Ceci est une partie d’un produit. Cela ne dit pas ce qui change pour le client qui l’a.',
      reword:
        'Demandez « pour quoi faire ? » et écrivez la réponse : non pas « Notifications » mais « Apprend qu’un service est libre avant qu’un autre ne le prenne ».',
    },
    missingSolution: {
      why: 'Ceci dit seulement qu’une certaine solution n’existe pas, et écarte ainsi toutes les autres.',
      reword:
        'Écrivez ce qui va mal sans elle : non pas « Pas d’application de réservation » mais « Apprend à la porte que la salle est prise ».',
    },
    several: {
      why: 'On dirait plusieurs éléments. Ensemble, ils ne peuvent être évalués, et la preuve de l’un compte pour tous.',
      reword: 'Gardez-en un ici et donnez à chacun des autres sa propre carte.',
    },
    generic: {
      why: 'C’est vrai de presque tout le monde, et n’aide donc pas à choisir entre deux idées.',
      reword: specific,
    },
    vague: {
      why: {
        profile: 'Deux personnes y liront deux choses différentes, et nul ne saura dire quand c’est atteint.',
        valueMap: 'Nul ne peut en déduire ce que cela fait, ni si cela l’a fait.',
      },
      reword: specific,
    },
  },
  note: {
    future: {
      why: 'Ceci dit ce que quelqu’un ferait. On le pense vraiment, puis on fait autre chose : cela dit peu.',
      ask: {
        interview:
          'Interrogez sur la dernière fois : « Quand cela vous est-il arrivé, et qu’avez-vous fait ? »',
        other: 'Écrivez ce qu’ils ont fait en votre présence : ce qu’ils ont pris, payé, sauté ou abandonné.',
      },
    },
    opinion: {
      why: 'Ceci dit ce que quelqu’un pense d’une idée. La politesse et l’espoir sonnent pareil ; ni l’une ni l’autre n’est une preuve.',
      ask: {
        interview:
          'Interrogez sur ce qui s’est passé : « Qu’avez-vous essayé jusqu’ici, et qu’est-ce que cela vous a coûté ? »',
        other: 'Écrivez ce que vous avez vu ou compté, et gardez ce qu’ils en ont dit pour un entretien.',
      },
    },
  },
  who: {
    why: 'On dirait le nom d’une personne. Quiconque voit le tableau peut le lire, dans un export aussi.',
    instead: 'Prenez un code tel que C07 et gardez ailleurs la liste des codes et des noms.',
  },
  onlyEnglish: 'Les vérifications de rédaction ne connaissent que l’anglais et se taisent ici.',
};
