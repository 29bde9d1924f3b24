import type { ListPlan } from '../../../shared/sample/sample-plan';
import { interview, teamOpinion } from '../../../shared/sample/evidence-lines';

/** Half way: laundry in a shared house. Three customers, ratings on most cards. */
export const TEAM_B: readonly ListPlan[] = [
  {
    name: 'Jobs',
    cards: [
      {
        name: 'Have clean clothes for work on Monday',
        fields: { jobType: 'functional', importance: 5, frequency: 'weekly' },
        evidence: [
          interview('B01', 16, 'Sunday evening is war.', 'consequence'),
          interview('B02', 11, 'I get up at five for the machine.', 'workaround'),
        ],
      },
      {
        name: 'Keep peace with the neighbours',
        fields: { jobType: 'social', importance: 4 },
        evidence: [interview('B03', 5, 'I never touch another one’s basket.')],
      },
      { name: 'Dry things indoors in winter', fields: { jobType: 'functional', importance: 3 } },
    ],
  },
  {
    name: 'Pains',
    cards: [
      {
        name: 'The machine is taken when I come down',
        fields: { painCategory: 'obstacle', costs: ['time'], severity: 4 },
        evidence: [
          interview('B01', 16, 'Four floors for nothing.', 'consequence'),
          interview('B03', 5, 'I look through the cellar window first.', 'workaround'),
        ],
      },
      {
        name: 'Somebody takes my wet things out',
        fields: { painCategory: 'outcome', feltAs: 'emotional', severity: 4 },
        evidence: [interview('B02', 11, 'I sit beside it now.', 'workaround')],
      },
      { name: 'Coins only', fields: { painCategory: 'obstacle', severity: 3 } },
    ],
  },
  {
    name: 'Gains',
    cards: [
      {
        name: 'I know from my room that it is free',
        fields: { gainLevel: 'desired', gainKind: 'functional', relevance: 5 },
        evidence: [interview('B01', 16, 'That would be half of it.')],
      },
      { name: 'A slot of my own every week', fields: { gainLevel: 'expected', relevance: 4 } },
      {
        name: 'The cellar is a nice place',
        fields: { gainLevel: 'unexpected', gainKind: 'emotional' },
        evidence: [teamOpinion('Team B', 20, 'We would like a sofa there.')],
      },
    ],
  },
];
