import type { EvidenceKind, Signal, Stance } from '../taxonomy';

/** What one choice means and an example of it, a sentence each. */
interface Meaning {
  readonly meaning: string;
  readonly example: string;
}

/** What one can choose between, and what the choice is about. */
export interface EvidenceChoice<V extends string> {
  readonly meaning: string;
  readonly values: Readonly<Record<V, Meaning>>;
}

/** What the parts of an entry of evidence mean, in our own words. */
export const EVIDENCE_DEFINITIONS: {
  readonly kind: EvidenceChoice<EvidenceKind>;
  readonly signals: EvidenceChoice<Signal>;
  readonly stance: EvidenceChoice<Stance>;
} = {
  kind: {
    meaning:
      'How you learnt it. What people do weighs more than what they say, and a guess of your own weighs nothing.',
    values: {
      teamOpinion: {
        meaning:
          'What somebody on your team believes. It adds nothing to the score, and tells you what to find out.',
        example: 'We think that parents overlook the letter.',
      },
      deskResearch: {
        meaning: 'What you read: figures, articles, forums, reviews.',
        example: 'A school office counts nine cancelled trips in a year.',
      },
      survey: {
        meaning: 'Many answers to questions that were fixed beforehand.',
        example: '31 of 50 teachers tick “I pay in advance”.',
      },
      interview: {
        meaning: 'A customer tells you what they did the last time, and why.',
        example: 'C07 goes through the planning of the last trip.',
      },
      observation: {
        meaning: 'You were there and watched.',
        example: 'C03 copies 24 names from one list into another.',
      },
      experiment: {
        meaning: 'You changed something for them, and saw what they then did.',
        example: 'With a reminder sent by hand 19 of 22 families answer in two days.',
      },
      usageData: {
        meaning: 'A record of what people did with a product.',
        example: 'Of 60 who opened the list, 48 open it again the next day.',
      },
    },
  },
  signals: {
    meaning: 'What the entry shows beyond words. Choose only what was said or seen.',
    values: {
      consequence: {
        meaning: 'Something bad follows as long as nothing changes.',
        example: 'Two answers were missing, and the class stayed at home.',
      },
      workaround: {
        meaning: 'They help themselves with something made up.',
        example: 'C05 keeps the list on the back of an envelope.',
      },
      investment: {
        meaning: 'They already give time or money for it.',
        example: 'C06 pays for a second bus, just in case.',
      },
    },
  },
  stance: {
    meaning: 'Whether the entry speaks for the card or against it. One against is worth as much to you.',
    values: {
      supports: {
        meaning: 'It bears out what the card says.',
        example: 'On “Families answer late”: C02 waited three weeks for the last form.',
      },
      contradicts: {
        meaning: 'It speaks against the card and lowers its score.',
        example: 'On the same card: C09 had every answer on the second day.',
      },
    },
  },
};
