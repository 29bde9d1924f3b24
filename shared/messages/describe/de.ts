import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  heading: 'Beschreiben',
  lead: 'Ein Entwurf aus dem, was vorn steht. Ändern Sie die Worte, bis Sie sie einem Kunden sagen könnten.',
  pattern: 'Muster',
  draft: 'Entwurf',
  copy: 'Kopieren',
  again: 'Neu vom Board beginnen',
  segmentFrom: 'das Segment des Canvas',
  comesFrom: 'Woher jeder Teil kommt',
  patterns: {
    forWhom: 'Für wen und wozu',
    beforeAfter: 'Vorher und nachher',
    oneBreath: 'In einem Atemzug',
  },
  sentences: {
    forWhom:
      '{product} ist für {segment}, die das schaffen wollen: {job}. Es nimmt „{pain}“ weg: {reliever}. Es bringt „{gain}“: {creator}.',
    beforeAfter:
      'Heute nehmen {segment} „{pain}“ hin, wenn es darum geht: {job}. Mit {product} wird das anders: {reliever}. Was sie gewinnen: {gain}.',
    oneBreath: 'Wir helfen {segment} dabei: {job}. Ohne „{pain}“: {reliever}.',
  },
  slots: {
    segment: 'wen Sie beschreiben',
    job: 'eine Aufgabe',
    pain: 'ein Problem',
    gain: 'ein Gewinn',
    product: 'ein Produkt',
    reliever: 'was das Problem löst',
    creator: 'was den Gewinn bringt',
  },
  missing: {
    segment:
      'Niemand hat gesagt, wen dieses Canvas beschreibt: Nennen Sie sein Segment in den Einstellungen.',
    job: 'Es gibt noch keine Aufgabe: Schreiben Sie die erste.',
    pain: 'Es gibt noch kein Problem: Schreiben Sie das erste.',
    gain: 'Es gibt noch keinen Gewinn: Schreiben Sie den ersten.',
    product: 'Es gibt noch kein Produkt: Schreiben Sie das erste.',
    reliever: 'Kein Problemlöser greift dieses Problem auf: Verknüpfen Sie einen auf seiner Karte.',
    creator: 'Kein Gewinnbringer greift diesen Gewinn auf: Verknüpfen Sie einen auf seiner Karte.',
  },
};
