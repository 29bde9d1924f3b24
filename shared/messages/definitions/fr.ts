import type { Definition } from '../../words/field-definitions';
import type { DefinitionWords } from './en';

const definition = (means: string, example: string): Definition => ({ means, example });

export const fr: DefinitionWords = {
  evidence: {
    kind: {
      meaning:
        'Comment vous l’avez appris. Ce que les gens font pèse plus que ce qu’ils disent, et une supposition à vous ne pèse rien.',
      values: {
        teamOpinion: {
          meaning:
            'Ce que croit quelqu’un de votre équipe. Cela n’ajoute rien au score et vous dit quoi vérifier.',
          example: 'Nous pensons que les parents ne voient pas la lettre.',
        },
        deskResearch: {
          meaning: 'Ce que vous avez lu : chiffres, articles, forums, avis.',
          example: 'Le secrétariat d’une école compte neuf sorties annulées en un an.',
        },
        survey: {
          meaning: 'Beaucoup de réponses à des questions fixées d’avance.',
          example: '31 enseignants sur 50 cochent « J’avance l’argent ».',
        },
        interview: {
          meaning: 'Un client vous raconte ce qu’il a fait la dernière fois, et pourquoi.',
          example: 'C07 retrace la préparation de la dernière sortie.',
        },
        observation: {
          meaning: 'Vous étiez là et vous avez regardé.',
          example: 'C03 recopie 24 noms d’une liste dans une autre.',
        },
        experiment: {
          meaning: 'Vous avez changé quelque chose pour eux, et vu ce qu’ils ont fait alors.',
          example: 'Avec un rappel envoyé à la main, 19 familles sur 22 répondent en deux jours.',
        },
        usageData: {
          meaning: 'Une trace de ce que les gens ont fait avec un produit.',
          example: 'Sur 60 qui ont ouvert la liste, 48 la rouvrent le lendemain.',
        },
      },
    },
    signals: {
      meaning: 'Ce que l’entrée montre au-delà des mots. Ne choisissez que ce qui a été dit ou vu.',
      values: {
        consequence: {
          meaning: 'Il arrive quelque chose de fâcheux tant que rien ne change.',
          example: 'Deux réponses manquaient, et la classe est restée à l’école.',
        },
        workaround: {
          meaning: 'Ils se débrouillent avec quelque chose de bricolé.',
          example: 'C05 tient la liste au dos d’une enveloppe.',
        },
        investment: {
          meaning: 'Ils y consacrent déjà du temps ou de l’argent.',
          example: 'C06 paie un second car, au cas où.',
        },
      },
    },
    stance: {
      meaning: 'Si l’entrée parle pour la carte ou contre elle. Une contre vous est tout aussi utile.',
      values: {
        supports: {
          meaning: 'Elle confirme ce que dit la carte.',
          example:
            'Sur « Les familles répondent tard » : C02 a attendu trois semaines le dernier formulaire.',
        },
        contradicts: {
          meaning: 'Elle parle contre la carte et baisse son score.',
          example: 'Sur la même carte : C09 avait toutes les réponses le deuxième jour.',
        },
      },
    },
  },
  fields: {
    jobType: {
      asks: 'Quelle sorte de chose le client cherche-t-il à faire ?',
      values: {
        functional: definition(
          'Un travail à finir ou un problème à résoudre',
          'Amener trente enfants au musée',
        ),
        social: definition('Comment il veut être vu des autres', 'Être connu pour des sorties qui marchent'),
        emotional: definition('Comment il veut se sentir', 'Rester calme le jour même'),
        supporting: definition(
          'Ce qui va avec l’achat, la mise au point ou la cession d’une solution',
          'Comparer trois autocaristes',
        ),
      },
    },
    supportingRole: {
      asks: 'Dans quel rôle le client accomplit-il cette tâche de soutien ?',
      values: {
        buyer: definition('Cherche, compare, décide, paie, reçoit', 'Demander l’argent au secrétariat'),
        cocreator: definition('Aide à améliorer la solution', 'Écrire un avis, répondre à vos questions'),
        transferrer: definition('Y met fin ou la passe à d’autres', 'Résilier, revendre, jeter'),
      },
    },
    importance: {
      asks: 'À quel point serait-ce grave pour le client si cette tâche ne pouvait être faite ?',
      values: {
        1: definition('Il le remarquerait à peine', 'Une plus belle couverture pour le plan'),
        3: definition('Il la fait et elle lui manquerait', 'Savoir qui est assis où'),
        5: definition('Sans elle, le reste n’a pas de sens', 'Ramener chaque enfant chez lui'),
      },
    },
    frequency: {
      asks: 'À quel rythme la tâche se présente-t-elle pour un client ?',
      values: {
        daily: definition('Presque tous les jours', 'Vérifier qui est absent'),
        weekly: definition('Presque toutes les semaines', 'Préparer les cours de la semaine suivante'),
        monthly: definition('Environ une fois par mois', 'Écrire aux familles'),
        yearly: definition('Une ou quelques fois par an', 'Préparer la sortie de classe'),
        once: definition('Une fois en longtemps', 'Choisir le logiciel de l’école'),
      },
    },
    context: {
      asks: 'Où et quand cela se passe-t-il, qui est là, et qu’est-ce qui limite le client ? La même tâche peut en être une autre ailleurs.',
      values: {},
    },
    successMeasure: {
      asks: 'À quel signe le client sait-il que cela s’est bien passé ? Un temps, un nombre, une parole de quelqu’un.',
      values: {},
    },
    painCategory: {
      asks: 'De quelle sorte d’ennui s’agit-il ?',
      values: {
        outcome: definition('Le résultat déçoit, ou quelque chose y est désagréable', 'Le car est en retard'),
        obstacle: definition('Cela empêche de commencer ou ralentit', 'Pas le temps de lire les formulaires'),
        risk: definition('Quelque chose qui pourrait très mal tourner', 'L’acompte peut être perdu'),
      },
    },
    riskKind: {
      asks: 'Qu’est-ce qui serait en jeu ?',
      values: {
        financial: definition('De l’argent', 'L’acompte n’est pas rendu'),
        social: definition('La considération des autres', 'Les parents perdent confiance'),
        technical: definition('Que la chose marche tout court', 'La liste disparaît sans réseau'),
      },
    },
    feltAs: {
      asks: 'À quel niveau cela fait-il mal ?',
      values: {
        functional: definition('Cela ne marche pas, ou pas assez bien', 'La liste porte de faux noms'),
        emotional: definition('C’est pénible à vivre', 'Je dors mal la veille'),
        social: definition(
          'Cela donne une mauvaise image',
          'Je dois demander une troisième fois à la directrice',
        ),
        ancillary: definition('Cela agace à côté du vrai travail', 'Aller au magasin rien que pour imprimer'),
      },
    },
    costs: {
      asks: 'Qu’est-ce que cela prend au client ?',
      values: {
        time: definition('Des minutes, des heures, de l’attente', 'Onze appels pour une date'),
        money: definition('En dépenser ou en perdre', 'Payer un car qui n’est pas venu'),
        effort: definition('De la force, de l’attention, des nerfs', 'Saisir chaque nom trois fois'),
      },
    },
    severity: {
      asks: 'À quel point est-ce grave pour ceux qui l’ont ?',
      values: {
        1: definition('Ils haussent les épaules', 'Le formulaire est laid'),
        3: definition('Ils s’en plaignent et vivent avec', 'Le formulaire prend une soirée'),
        5: definition(
          'Ils arrêteraient, paieraient ou enfreindraient une règle pour en être quittes',
          'Un enfant a été oublié',
        ),
      },
    },
    gainLevel: {
      asks: 'Le client l’aurait-il demandé ?',
      values: {
        required: definition('Sans lui, la solution n’en est pas une', 'Le car a assez de places'),
        expected: definition('Pas nécessaire, mais il compte dessus', 'Le prix est connu d’avance'),
        desired: definition('Il adorerait, et le dit si on l’interroge', 'Toutes les réponses en deux jours'),
        unexpected: definition('Personne n’y aurait pensé', 'Une grand-mère envoie un gâteau'),
      },
    },
    gainKind: {
      asks: 'En quoi le client s’en trouve-t-il mieux ?',
      values: {
        functional: definition('Cela marche mieux ou en fait plus', 'Le plan tient sur une page'),
        social: definition('Il fait bonne figure', 'La directrice le dit devant tous'),
        emotional: definition('C’est agréable à vivre', 'Se coucher sans liste en tête'),
        financial: definition(
          'Cela économise ou rapporte de l’argent',
          'Le tarif de groupe est moitié moindre',
        ),
      },
    },
    relevance: {
      asks: 'À quel point cela manquerait-il au client ?',
      values: {
        1: definition('Agréable, puis oublié', 'Un badge sur le sac'),
        3: definition('Cela fait une différence qu’il remarque', 'Moins d’appels le soir'),
        5: definition('Cela décide s’il utilise une solution', 'Chaque famille a dit oui'),
      },
    },
    served: {
      asks: 'À quel point ce que les clients utilisent aujourd’hui le fait-il bien ? Peu, là où cela compte, c’est là qu’il y a de la place pour vous.',
      values: {
        1: definition('Rien n’aide, ou ils font sans', 'Ils espèrent et téléphonent partout'),
        3: definition('Ils s’en sortent avec un peu de mal', 'Un tableur et un groupe de discussion'),
        5: definition('Ils n’en changeraient pas', 'Le secrétariat le fait en un jour'),
      },
    },
    productKind: {
      asks: 'Qu’est-ce que vous proposez ?',
      values: {
        tangible: definition(
          'Quelque chose que l’on peut toucher',
          'Un gilet de sécurité pour chaque enfant',
        ),
        digital: definition('Quelque chose sur un écran', 'Un agenda pour une classe'),
        intangible: definition('Un droit, un service, une promesse', 'De l’aide par téléphone'),
        financial: definition('De l’argent, ou une façon de payer', 'Un fonds qui prête l’acompte'),
      },
    },
    effects: {
      asks: 'Qu’est-ce qui change pour le client ? Cochez ce que vous pourriez montrer, non ce que vous espérez.',
      values: {
        savings: definition('Cela coûte moins de temps, d’argent ou d’effort', 'Un appel au lieu de onze'),
        betterFeeling: definition(
          'Cela enlève ce qui est pénible, ou ajoute ce qui est agréable',
          'Personne ne reste éveillé',
        ),
        removedRisk: definition('Un risque ou une barrière a disparu', 'L’acompte est assuré'),
        endedDifficulty: definition('Ce qui était difficile est facile', 'Le formulaire se remplit seul'),
        fewerMistakes: definition('Ce qui ratait rate moins souvent', 'Aucun enfant n’est compté deux fois'),
        beyondExpectation: definition('Plus que le client n’espérait', 'Le musée ouvre une heure plus tôt'),
      },
    },
    addresses: {
      asks: 'Quelles tâches, douleurs et gains cela sert-il ? Ce qui ne sert rien d’important peut partir ; ce qui compte et n’est pas servi est votre chance.',
      values: {},
    },
  },
};
