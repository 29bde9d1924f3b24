import { anyOf } from './word-list';

/** Whole products of the kind that teams build. Plurals in -s are meant as well. */
export const PRODUCT_WORDS = `
  app application platform portal tool software website web_site web_shop webshop online_shop marketplace web_app
  anwendung plattform webseite werkzeug
  aplicacion aplicaciones plataforma herramienta pagina_web
  plateforme outil site_web site_internet logiciel`;

/** Parts of such products. */
export const FEATURE_WORDS = `
  dashboard notification push_notification alert dark_mode night_mode checkout integration login log_in single_sign_on sync
  synchronisation synchronization export import widget plugin plug_in add_on extension newsletter tutorial editor reminder chatbot
  bot live_chat chat_support search_function search_bar search_field filter function feature functionality button menu
  voice_control voice_assistant autocomplete autofill api interface loyalty_points push_message message_centre
  funktion benachrichtigung benachrichtigungen erinnerungsfunktion suchfunktion notificacion notificaciones recordatorio boton
  notification_automatique fonction fonctionnalite rappel bouton`;

/** Things that are part of a product only where a word of technology stands with them. */
export const WEAK_FEATURE_WORDS = `
  map template video point translation backup calendar view list support booking booking_system form payment update
  recommendation tracking chat invoice report message profile forum community library catalogue catalog
  karte vorlage kalender formular mapa plantilla calendario formulario carte modele calendrier formulaire`;

/** Words of technology, before a thing or anywhere in its description. */
export const TECHNOLOGY_WORDS =
  'live digital online mobile offline interactive smart virtual video personalised personalized electronic web_based cloud';

/** Words that make a part of a product of anything that follows. */
export const MECHANISM_WORDS = `
  ai_powered ai_based one_click real_time drag_and_drop 24_7 push automatic automated customisable customizable configurable
  machine_learning in_app built_in`;

/** Where a description of a thing goes on to what it is for or what it does. */
export const CONTINUATIONS = `
  with for of by to per when where that which who on in at from over as about via until while so within
  mit fur von um zu per im am para de por con que en pour avec qui dans du des`;

const CONTINUATION = new RegExp(`^${anyOf(CONTINUATIONS)}$`);

/** The words up to where the description goes on, at most this many; nothing where there are more. */
export function headOf(words: readonly string[], most = 4): string | undefined {
  const end = words.findIndex((word) => CONTINUATION.test(word));
  const head = end === -1 ? words : words.slice(0, end);
  return head.length > 0 && head.length <= most ? head.join(' ') : undefined;
}
