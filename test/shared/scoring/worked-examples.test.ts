/**
 * Numbers computed by hand from the domain page (4 and 5), independent of the code. Powers of two used below:
 *
 *     reach        0.25    0.5     0.75    1       1.25    1.5     2     2.25    3       4     6
 *     2^(-reach/2) 0.9170  0.8409  0.7711  0.7071  0.6484  0.5946  0.5   0.4585  0.3536  0.25  0.125
 *     46 x (1 - …) 3.818   7.319   10.529  13.473  16.173  18.648  23    24.909  29.736  34.5  40.25
 *
 *     people       1      2   3      4    6
 *     10 x (1 - …) 2.929  5   6.464  7.5  8.75
 */
import type { Column, Verdict } from '../../../shared/taxonomy';
import { scoreItem } from '../../../shared/scoring/score-item';
import { log } from '../../support/builders';
import { drawEvidence } from '../../support/draw-board';

interface Example {
  readonly what: string;
  readonly column?: Column;
  readonly evidence: readonly string[];
  readonly priority?: number;
  readonly score: number;
  readonly reach: number;
  readonly verdict: Verdict;
  readonly contested?: true;
  /** People for and against. */
  readonly people: readonly [number, number];
  /** Points of repetition, consequence, workaround, investment, priority. */
  readonly receipt?: readonly number[];
}

const EXAMPLES: readonly Example[] = [
  {
    what: 'nothing known',
    evidence: [],
    score: 0,
    reach: 0,
    verdict: 'assumption',
    people: [0, 0],
    receipt: [0, 0, 0, 0, 0],
  },
  {
    what: 'a rating alone: 24 x 4/5 = 19.2',
    evidence: [],
    priority: 4,
    score: 19.2,
    reach: 0,
    verdict: 'assumption',
    people: [0, 0],
    receipt: [0, 0, 0, 0, 19.2],
  },
  {
    what: 'team opinions weigh nothing, whatever they show: 24 x 5/5',
    evidence: ['A teamOpinion workaround', 'B teamOpinion investment', 'C teamOpinion consequence'],
    priority: 5,
    score: 24,
    reach: 0,
    verdict: 'assumption',
    people: [0, 0],
    receipt: [0, 0, 0, 0, 24],
  },
  {
    what: 'one interview: 10.529',
    evidence: ['C01 interview'],
    score: 10.5,
    reach: 0.75,
    verdict: 'heard',
    people: [1, 0],
  },
  {
    what: 'two interviews: 18.648',
    evidence: ['C01 interview', 'C02 interview'],
    score: 18.6,
    reach: 1.5,
    verdict: 'heard',
    people: [2, 0],
  },
  {
    what: 'three interviews: 24.909',
    evidence: ['C01 interview', 'C02 interview', 'C03 interview'],
    score: 24.9,
    reach: 2.25,
    verdict: 'repeated',
    people: [3, 0],
  },
  {
    what: 'three interviews, two improvise: 24.909 + 5 = 29.909',
    evidence: ['C01 interview workaround', 'C02 interview workaround', 'C03 interview'],
    score: 29.9,
    reach: 2.25,
    verdict: 'strong',
    people: [3, 0],
    receipt: [24.9, 0, 5, 0, 0],
  },
  {
    what: 'one improvises, another pays: 24.909 + 2.929 + 2.929 = 30.767; cut 24.9 + 2.9 + 2.9 = 30.7, the tenth goes to the first 0.0289',
    evidence: ['C01 interview workaround', 'C02 interview investment', 'C03 interview'],
    score: 30.8,
    reach: 2.25,
    verdict: 'strong',
    people: [3, 0],
    // Lost by cutting: 24.909 - 24.9 = 0.009, 2.929 - 2.9 = 0.029 twice.
    receipt: [24.9, 0, 3, 2.9, 0],
  },
  {
    what: 'all signals of one customer: 10.529 + 3 x 2.929 = 19.316; cut 10.5 + 8.7 = 19.2, the tenth goes to 0.0292 lost of repetition',
    evidence: ['C01 interview consequence workaround investment'],
    score: 19.3,
    reach: 0.75,
    verdict: 'heard',
    people: [1, 0],
    receipt: [10.6, 2.9, 2.9, 2.9, 0],
  },
  {
    what: 'one piece of desk research: 3.818',
    evidence: ['Report deskResearch'],
    score: 3.8,
    reach: 0.25,
    verdict: 'heard',
    people: [1, 0],
  },
  {
    what: 'four pieces of desk research: 4 x 0.25 = 1, together at most 0.5: 7.319',
    evidence: ['R1 deskResearch', 'R2 deskResearch', 'R3 deskResearch', 'R4 deskResearch'],
    score: 7.3,
    reach: 0.5,
    verdict: 'heard',
    people: [4, 0],
  },
  {
    what: 'a survey of three: 3 x 0.5 = 1.5: 18.648; three people, but nothing direct',
    evidence: ['Survey x3 survey'],
    score: 18.6,
    reach: 1.5,
    verdict: 'heard',
    people: [3, 0],
  },
  {
    what: 'a survey of forty: 20, at most 3: 29.736',
    evidence: ['Survey x40 survey'],
    score: 29.7,
    reach: 3,
    verdict: 'heard',
    people: [40, 0],
  },
  {
    what: 'a survey of forty and an interview: 3 + 0.75 = 3.75, 2^-1.875 = 0.2726: 33.459',
    evidence: ['Survey x40 survey', 'C01 interview'],
    score: 33.5,
    reach: 3.75,
    verdict: 'repeated',
    people: [41, 0],
  },
  {
    what: 'a customer interviewed and then observed counts with the observation: 13.473',
    evidence: ['C01 interview', 'C01 observation'],
    score: 13.5,
    reach: 1,
    verdict: 'heard',
    people: [1, 0],
  },
  {
    what: 'one customer in three spellings (case, full-width letters): 10.529',
    evidence: ['Anna7 interview', 'ANNA7 interview', 'ａｎｎａ７ interview'],
    score: 10.5,
    reach: 0.75,
    verdict: 'heard',
    people: [1, 0],
  },
  {
    what: 'a signal counts in a customer’s weaker entry too: 13.473 + 2.929 = 16.402',
    evidence: ['C01 observation', 'C01 interview workaround'],
    score: 16.4,
    reach: 1,
    verdict: 'heard',
    people: [1, 0],
    receipt: [13.5, 0, 2.9, 0, 0],
  },
  {
    what: 'an entry for two equals two: 18.648 + 5 = 23.648; cut 18.6 + 5 = 23.6',
    evidence: ['Pair x2 interview workaround'],
    score: 23.6,
    reach: 1.5,
    verdict: 'heard',
    people: [2, 0],
    receipt: [18.6, 0, 5, 0, 0],
  },
  {
    what: 'interview of two (1.5) against survey of three (1.5) of one customer: the kind without a limit stands, for two people',
    evidence: ['C01 x3 survey', 'C01 x2 interview'],
    score: 18.6,
    reach: 1.5,
    verdict: 'heard',
    people: [2, 0],
  },
  {
    what: 'desk research for two (0.5) against a survey (0.5): the greater weight stands, for one person: 7.319',
    evidence: ['C01 x2 deskResearch', 'C01 survey'],
    score: 7.3,
    reach: 0.5,
    verdict: 'heard',
    people: [1, 0],
  },
  {
    what: 'three for, one against: 2.25 - 0.75 = 1.5: 18.648; 0.75 is less than half of 2.25; net 2',
    evidence: ['C01 interview', 'C02 interview', 'C03 interview', 'C04 interview contradicts'],
    score: 18.6,
    reach: 1.5,
    verdict: 'heard',
    people: [3, 1],
  },
  {
    what: 'three for, two against: 2.25 - 1.5 = 0.75: 10.529; 1.5 is more than half of 2.25',
    evidence: [
      'C01 interview',
      'C02 interview',
      'C03 interview',
      'C04 interview contradicts',
      'C05 interview contradicts',
    ],
    score: 10.5,
    reach: 0.75,
    verdict: 'heard',
    contested: true,
    people: [3, 2],
  },
  {
    what: 'contested at exactly half: 2 for, 1 against: 1: 13.473',
    evidence: ['C01 observation', 'C02 observation', 'C03 observation contradicts'],
    score: 13.5,
    reach: 1,
    verdict: 'heard',
    contested: true,
    people: [2, 1],
  },
  {
    what: 'as many against as for: reach 0, so signals give nothing; 24 x 3/5 = 14.4',
    evidence: ['C01 interview workaround consequence', 'C02 interview contradicts'],
    priority: 3,
    score: 14.4,
    reach: 0,
    verdict: 'heard',
    contested: true,
    people: [1, 1],
    receipt: [0, 0, 0, 0, 14.4],
  },
  {
    what: 'three against one: reach stays at 0; 0.75 is less than half of 3',
    evidence: [
      'C01 interview',
      'C02 observation contradicts',
      'C03 observation contradicts',
      'C04 observation contradicts',
    ],
    score: 0,
    reach: 0,
    verdict: 'heard',
    people: [1, 3],
  },
  {
    what: 'only contradicted: nobody supports it, and nothing is contested',
    evidence: ['C01 interview contradicts', 'C02 interview contradicts'],
    priority: 2,
    score: 9.6,
    reach: 0,
    verdict: 'assumption',
    people: [0, 2],
  },
  {
    what: 'one customer on both sides: 1 - 0.75 = 0.25: 3.818',
    evidence: ['C01 observation', 'C01 interview contradicts'],
    score: 3.8,
    reach: 0.25,
    verdict: 'heard',
    contested: true,
    people: [1, 1],
  },
  {
    what: 'limits hold on each side: 3 (of 40 x 0.5) + 1 - 0.5 (of 9 x 0.25) = 3.5, 2^-1.75 = 0.2973: 32.325',
    evidence: ['Survey x40 survey', 'C01 observation', 'Report x9 deskResearch contradicts'],
    score: 32.3,
    reach: 3.5,
    verdict: 'repeated',
    people: [41, 9],
  },
  {
    what: 'six seen: 46 x 7/8 = 40.25, halves up: 40.3',
    evidence: [
      'C01 observation',
      'C02 observation',
      'C03 observation',
      'C04 observation',
      'C05 observation',
      'C06 observation',
    ],
    score: 40.3,
    reach: 6,
    verdict: 'repeated',
    people: [6, 0],
    receipt: [40.3, 0, 0, 0, 0],
  },
  {
    what: 'six seen improvising: 40.25 + 8.75 = 49; cut 40.2 + 8.7, one tenth is missing and both lost 0.05: the first gets it',
    evidence: [
      'C01 observation workaround',
      'C02 observation workaround',
      'C03 observation workaround',
      'C04 observation workaround',
      'C05 observation workaround',
      'C06 observation workaround',
    ],
    score: 49,
    reach: 6,
    verdict: 'strong',
    people: [6, 0],
    receipt: [40.3, 0, 8.7, 0, 0],
  },
  {
    what: 'everything, of a thousand users: 46 + 3 x 10 + 24 = 100',
    evidence: ['App x1000 usageData consequence workaround investment'],
    priority: 5,
    score: 100,
    reach: 1000,
    verdict: 'strong',
    people: [1000, 0],
    receipt: [46, 10, 10, 10, 24],
  },
  {
    what: 'a product praised in four interviews: 4 x 0.25 = 1: 13.473; talk is no direct evidence there',
    column: 'product',
    evidence: ['C01 interview', 'C02 interview', 'C03 interview', 'C04 interview'],
    score: 13.5,
    reach: 1,
    verdict: 'heard',
    people: [4, 0],
  },
  {
    what: 'a reliever in a survey of ten: 10 x 0.1 = 1, at most 0.5: 7.319',
    column: 'reliever',
    evidence: ['Survey x10 survey'],
    score: 7.3,
    reach: 0.5,
    verdict: 'heard',
    people: [10, 0],
  },
  {
    what: 'desk research says nothing of a creator: 24 x 1/5 = 4.8 of what it addresses',
    column: 'creator',
    evidence: ['Report deskResearch'],
    priority: 1,
    score: 4.8,
    reach: 0,
    verdict: 'assumption',
    people: [0, 0],
  },
  {
    what: 'a product used by three, two of whom paid: 29.736 + 5 + 24 = 58.736; cut 29.7 + 5 + 24',
    column: 'product',
    evidence: ['C01 usageData investment', 'C02 experiment investment', 'C03 usageData'],
    priority: 5,
    score: 58.7,
    reach: 3,
    verdict: 'strong',
    people: [3, 0],
    receipt: [29.7, 0, 0, 5, 24],
  },
  {
    what: 'a reliever seen once in use: 0.75: 10.529',
    column: 'reliever',
    evidence: ['C01 observation'],
    score: 10.5,
    reach: 0.75,
    verdict: 'heard',
    people: [1, 0],
  },
  {
    what: 'a pain of five customers on mixed evidence: 2 x 1 + 2 x 0.75 + 0.5 - 0.75 = 3.25, 2^-1.625 = 0.3242: 31.087; + 5 (two improvise) + 2.929 (one pays) + 19.2 = 58.216; cut 31 + 5 + 2.9 + 19.2 = 58.1, the tenth goes to 0.087',
    column: 'pain',
    evidence: [
      'C01 observation workaround',
      'C02 observation investment',
      'C03 interview workaround',
      'C04 interview',
      'C05 survey',
      'C06 interview contradicts',
      'C07 teamOpinion',
    ],
    priority: 4,
    score: 58.2,
    reach: 3.25,
    verdict: 'strong',
    people: [5, 1],
    receipt: [31.1, 0, 5, 2.9, 19.2],
  },
];

describe('worked examples of model signal-1', () => {
  it.each(EXAMPLES)('$what', (example) => {
    const scored = scoreItem({
      column: example.column ?? 'pain',
      evidence: log(...example.evidence.map(drawEvidence)),
      priority: example.priority ?? null,
    });
    expect({
      score: scored.score,
      reach: scored.reach,
      verdict: scored.verdict,
      contested: scored.contested,
      people: [scored.supporting.customers, scored.contradicting.customers],
    }).toEqual({
      score: example.score,
      reach: example.reach,
      verdict: example.verdict,
      contested: example.contested ?? false,
      people: example.people,
    });
    if (example.receipt) expect(scored.receipt.map(({ points }) => points)).toEqual(example.receipt);
  });
});
