import type { ReadName } from './read-name';
import { FEATURE_WORDS, headOf, PRODUCT_WORDS, TECHNOLOGY_WORDS, WEAK_FEATURE_WORDS } from './solution-words';
import { verbAt } from './verbs';
import { anyOf, wordSet } from './word-list';

const SUBJECT = '(?:(?:i|we|they|he|she|it|customers|users|people|you|nurses|teachers|students|parents) )?';
/** "The clinic has no", "Our village has no". */
const WHOSE =
  '(?:(?:the|my|our|this|their|his|her) (?:\\S+ ){1,2}(?=(?:has|have|lacks|lack|offers|does|doesnt|do|dont|provides) ))?';
/** The ways of saying that something is not there. */
const LACKING = new RegExp(
  `^(?:${SUBJECT}|${WHOSE})(?:still )?(?:${anyOf(`
    no not_having theres_no theres_still_no there_is_still_no doesnt_offer does_not_offer offers_no doesnt_provide does_not_provide
    provides_no no_access_to lack_of_access_to wants wants_a_better want not_enough not_a_single nobody_offers no_one_offers nobody_has
    not_having lack_of a_lack_of lacks lack lacking missing absence_of there_is_no there_are_no there_is_not there_isnt
    there_arent do_not_have does_not_have dont_have doesnt_have have_no has_no without needs need need_for need_for_an need_for_a would_need
    kein keine keinen es_fehlt es_fehlen es_gibt_keine es_gibt_kein fehlt fehlende
    no_hay no_existe no_tienen falta_de falta faltan sin manque_de manque_d pas_de pas_d il_ny_a_pas_de il_ny_a_pas_d aucun aucune`)}) ` +
    '(?:(?:an?|the|any|ein|eine|einen|un|une|una) )?',
);
const GONE = new RegExp(
  `^(?:(?:an?|the) )?((?:\\S+ ){0,2}\\S+) (?:(?:is|are) (?:missing|not available|unavailable|lacking)|(?:does not|do not|doesnt|dont) exist)(?= |$)`,
);

const SOLUTION = new RegExp(
  `(?:^| )(?:${anyOf(PRODUCT_WORDS)}|${anyOf(FEATURE_WORDS)}|${anyOf('crm erp wiki system database solution directory version booking_system spreadsheet reminder_system ai template module online_course delivery_service pick_up_service shuttle_service repair_service rental_service sharing_service booking_service matching_service translation_service reminder_service qr_code chat live_chat automation digitalisation digitalization digitization programme program ticket_machine vending_machine audio_guide')}|\\p{L}*system)s?(?: ${anyOf('commune comun compartida partage partagee')})?$`,
  'u',
);
const SHARED_PLACE = new RegExp(
  `(?:^| )(?:${anyOf('central common shared single one_stop unified zentrale gemeinsame')} |${anyOf(TECHNOLOGY_WORDS)} )(?:\\S+ )?` +
    `(?:${anyOf(WEAK_FEATURE_WORDS)}|${anyOf('place register overview space hub database archive point file service source system document list directory solution board')})s?$`,
);
/** Whatever is online or automatic was made by somebody, but for the signal itself. */
const MADE = new RegExp(
  `^(?:better |good |proper |simple |easy |dedicated )?${anyOf('online smart digital automatic automated electronic self_service e_learning virtual mobile integrated dedicated centralised centralized standardised standardized real_time')} (?!${anyOf('signal reception network coverage data banking skills right access answer clothes suit')}s?(?= |$))\\S`,
);
const WAY = /^(?:\S+ )?(?:easy|easier|simple|quick|good|better|fast|convenient) (?:\S+ )?way (?:to|of) /;

/** Whether a pain only says which solution is not there. */
export function isMissingSolution({ line }: ReadName): boolean {
  const gone = GONE.exec(line)?.[1];
  if (gone !== undefined) return isSolution(gone);
  const lacking = LACKING.exec(line)?.[0];
  if (lacking === undefined) return false;
  const said = line.slice(lacking.length);
  // "Without the app the fare doubles" tells what goes wrong, and so does "No tool in the box is marked".
  if (/^(?:no|without|sin) /.test(line) && hasMainClause(said)) return false;
  if (WAY.test(said) || /^services? (?:that|which) /.test(said)) return true;
  const head = headOf(said.split(' '));
  return head !== undefined && isSolution(head);
}

const SUBORDINATE = wordSet('that which who where when while if because how what to for with of');

/** Whether a statement follows, other than one that describes the thing ("that shows all projects"). */
function hasMainClause(said: string): boolean {
  const words = said.split(' ');
  const verb = verbAt(words);
  return verb !== -1 && !words.slice(0, verb).some((word) => SUBORDINATE.has(word));
}

function isSolution(what: string): boolean {
  return SOLUTION.test(what) || SHARED_PLACE.test(what) || MADE.test(what);
}
