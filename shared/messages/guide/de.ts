import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  heading: 'Interviewleitfaden',
  lead: 'Eine halbe Stunde mit einem Kunden. Fragen Sie, was geschehen ist, und lassen Sie Stille zu.',
  opening: 'Zu Beginn',
  listen: 'Darauf achten, ohne es selbst zu nennen',
  closing: 'Zum Schluss',
  tests: 'Nicht für ein Interview: danach prüfen',
  notes: 'Notizen',
  copy: 'Leitfaden kopieren',
  print: 'Drucken',
  open: 'Interviewleitfaden: was Sie den nächsten Kunden fragen',
  openings: {
    thanks: 'Danken Sie, sagen Sie, wie lange es dauert, und fragen Sie, ob Sie mitschreiben dürfen.',
    aim: 'Sagen Sie, dass Sie erfahren wollen, wie es heute ist, nicht verkaufen und nicht recht behalten.',
    code: 'Schreiben Sie ein Kürzel wie C07 statt des Namens.',
  },
  parts: {
    job: 'Was sie tun',
    pain: 'Was sie stört',
    gain: 'Was sie suchen',
  },
  closings: {
    missed: 'Was hätte ich fragen sollen und habe es nicht?',
    others: 'Wer hat noch damit zu tun, und darf ich mit dieser Person sprechen?',
    log: 'Halten Sie es am selben Tag fest: was gesagt wurde, in ihren Worten.',
  },
};
