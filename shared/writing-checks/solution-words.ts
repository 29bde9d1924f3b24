import { anyOf } from './word-list';

/** Whole products of the kind that teams build. Plurals in -s are meant as well. */
export const PRODUCT_WORDS = `
  app application platform portal tool software website web_site web_shop webshop online_shop marketplace web_app
  anwendung plattform webseite werkzeug
  aplicacion aplicaciones plataforma herramienta pagina_web
  plateforme outil site_web site_internet logiciel`;

/** Parts of such products. */
export const FEATURE_WORDS = `
  dashboard notification push_notification alert dark_mode night_mode checkout integration login log_in single_signon signon signin sync
  synchronisation synchronization export import widget plugin plug_in add_on addon extension newsletter tutorial editor reminder chatbot
  bot live_chat chat_support search_function search_bar search_field filter function feature functionality button menu
  voice_control voice_assistant autocomplete autofill api interface loyalty_points push_message message_centre
  authentication fingerprint_sensor face_id touch_id offline_mode guest_mode kids_mode family_mode reading_mode
  beginner_mode expert_mode progress_bar leaderboard gamification toolbar sidebar tooltip shortcut pop_up popup
  free_trial trial_version demo_version free_version premium_version bulk_upload file_upload photo_upload auto_save autosave
  wish_list wishlist shopping_cart news_feed live_feed activity_feed barcode_scanner document_scanner scanner qr_code heatmap
  touchscreen touch_screen home_screen encryption password_manager access_control user_profile profile_page landing_page faq
  faq_section faq_page knowledge_base help_centre help_center customer_reviews user_reviews product_reviews star_rating ratings
  reviews_and_ratings ratings_and_reviews algorithm ai_assistant virtual_assistant calculator price_comparison comparison_table
  to_do_list checklist_function countdown_timer discount_code coupon_code loyalty_programme loyalty_program rewards_programme
  rewards_program referral_programme referral_program loyalty_card money_back_guarantee contactless_payment mobile_payment
  online_payment payment_option payment_method in_app_purchase usb_port headphone_jack analytics heat_map
   webcam messaging messenger location_sharing screen_sharing file_sharing monthly_subscription annual_subscription
  flat_rate password_reset thermostat remote_control alarm_clock 
  stopwatch simulator configurator converter step_counter      
  tagging bookmark avatar search_engine spell_check spell_checker autopilot cruise_control cloud_storage
  video_call video_conference video_conferencing livestream live_stream streaming podcast webinar help_desk smart_home
  emoji hashtag text_to_speech texttospeech speechtotext noise_cancelling noise_cancellation hologram augmented_reality virtual_reality
  funktion benachrichtigung benachrichtigungen erinnerungsfunktion suchfunktion notificacion notificaciones recordatorio boton
  notification_automatique fonction fonctionnalite rappel bouton`;

/** Things that are part of a product only where a word of technology stands with them. */
export const WEAK_FEATURE_WORDS = `
  map template video point translation backup calendar view list support booking booking_system form payment update
  recommendation tracking chat invoice invoicing report message profile forum community library catalogue catalog
    course consultation appointment timetable signature archive document folder inbox scheduling assistant check_in
  recognition camera display sensor keyboard speaker timer statistics graph chart diagram monitoring navigation theme tag
  planner tracker sharing visualisation visualization email entry access history generation microphone generator builder finder locator badge scheduler detector wizard
  card gallery list option bonus account panel subtitle caption certificate bundle mode screen page tab code scanner reader lock heater
  charger battery case cover strap holder programme program plan log diary journal feed board hub directory database comparison
  quiz game challenge ranking score level comment rating review tip suggestion blog wallet system engine mechanism setting control
  checklist reporting billing ticketing ordering banking filing search version guide quiz feedback survey
  karte vorlage kalender formular mapa plantilla calendario formulario carte modele calendrier formulaire`;

/** Words of technology, before a thing or anywhere in its description. */
export const TECHNOLOGY_WORDS =
  'live digital online mobile offline interactive smart virtual video personalised personalized electronic web_based cloud shared synced email e_mail sms whatsapp audio';

/** Words that make a part of a product of anything that follows. */
export const MECHANISM_WORDS = `
  ai_powered ai_based one_click real_time drag_and_drop 24_7 push automatic automated customisable customizable configurable
  machine_learning inapp builtin interactive digital online electronic virtual touchscreen wireless led downloadable printable searchable clickable editable shareable waterproof
  shockproof heated padded insulated predictive stepbystep apple google paypal alexa siri outlook whatsapp multi_language multilingual multi_user multi_device cross_platform cloud_based app_based web_based
  voice_activated voice_controlled gps_based bluetooth_enabled ai_driven ai_generated ai self_service two_factor multi_factor
  contactless gps bluetooth usb nfc rfid qr_code barcode biometric fingerprint facial face_recognition blockchain pdf csv
  adjustable foldable detachable rechargeable removable programmable auto`;

/** Where a description of a thing goes on to what it is for or what it does. */
export const CONTINUATIONS = `
  with for of by to per when where that which who on in at from over as about via until while so within between against without after before under near around during like
  mit fur von um zu per im am para de por con que en pour avec qui dans du des`;

const CONTINUATION = new RegExp(`^${anyOf(CONTINUATIONS)}$`);

/** The words up to where the description goes on, at most this many; nothing where there are more. */
export function headOf(words: readonly string[], most = 4): string | undefined {
  const end = words.findIndex((word) => CONTINUATION.test(word));
  const head = end === -1 ? words : words.slice(0, end);
  return head.length > 0 && head.length <= most ? head.join(' ') : undefined;
}
