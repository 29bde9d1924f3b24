import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  title: 'Dies ist ein Beispiel, nicht Ihr Board.',
  text: 'Sehen Sie sich um: Hier wird nichts gespeichert, und Ihr Board bleibt, wie es ist. Die Karten sind auf Englisch.',
  back: 'Zurück zu Ihrem Board',
  card: 'Diese Karte gehört zum Beispiel. Auf Ihrem eigenen Board öffnet sich hier die Karte.',
};
