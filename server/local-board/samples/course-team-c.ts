import type { ListPlan } from '../../../shared/sample/sample-plan';
import { teamOpinion } from '../../../shared/sample/evidence-lines';

/** At the start: quiet places to study. Guesses, no customer heard. */
export const TEAM_C: readonly ListPlan[] = [
  {
    name: 'Jobs',
    cards: [
      {
        name: 'Concentrate for three hours',
        fields: { importance: 5 },
        evidence: [teamOpinion('Team C', 7, 'We all need that.')],
      },
      { name: 'Not be alone while studying', fields: { importance: 3 } },
    ],
  },
  {
    name: 'Pains',
    cards: [{ name: 'No seat in the library after ten', fields: { severity: 4 } }, { name: 'Noise' }],
  },
  { name: 'Gains', cards: [{ name: 'A seat that is surely free' }] },
];
