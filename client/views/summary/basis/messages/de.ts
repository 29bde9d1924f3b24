import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  none: 'Es gibt keine.',
  unset: 'nicht angegeben',
  more: (count) => `Mehr zeigen, noch ${whole(count)}`,
  points: (rank, points) => `Platz ${whole(rank)}, ${decimal(points)} Punkte`,
  customersIntro:
    'Wer zuletzt gehört wurde, steht oben. Neu ist ein Eintrag, von dem vorher niemand gesprochen hatte.',
  noCustomers: 'Noch zählt kein Beleg: Was das Team selbst meint, zählt nicht als Kunde.',
  firstHeard: (day) => `zuerst gehört am ${day}`,
  brought: (count) =>
    count === 0
      ? 'Brachte nichts Neues'
      : `Brachte ${counted(count, { one: 'neuen Eintrag', other: 'neue Einträge' })}`,
  alsoSpoke: (count) =>
    `Sprach auch von ${counted(count, { one: 'Eintrag, den andere gebracht hatten', other: 'Einträgen, die andere gebracht hatten' })}`,
  diagnosis: {
    fewItems: 'Die Einträge, die es gibt',
    fewWithEvidence: 'Die Einträge mit Belegen',
    noClearCut: 'Platz 3 bis Platz 6',
    manyUntouched: 'Die Einträge ohne beides',
    clear: 'Die ersten sechs',
  },
  fitIntro: (answered, all) =>
    `Die obersten Einträge haben zusammen ${decimal(all)} Punkte, davon ${decimal(answered)} auf Einträgen, auf die etwas eingeht.`,
  addressedBy: 'Darauf geht ein',
  notAddressed: 'Noch geht nichts darauf ein.',
  firmnessIntro: (draws, percent) =>
    `Die Kunden dieses Canvas wurden ${whole(draws)}-mal neu gezogen, manche doppelt, manche gar nicht, als hätten Sie andere wie sie getroffen. Der Eintrag war in ${percent} % der Ziehungen unter den ersten drei.`,
  firmnessEarly: (from) =>
    `Unter ${whole(from)} Kunden ist ein Platz vorläufig, was auch immer die Ziehungen sagen.`,
  evidenceOf: 'Was dazu notiert ist',
  rival: 'Knapp hinter den ersten drei',
  lookedAt: 'Diese Karten wurden angesehen:',
  segmentMissing:
    'Benennen Sie in den Einstellungen unter „Segmente“ das Segment und geben Sie an, dass dieser Canvas es beschreibt.',
};
