import type { ReadName } from './read-name';
import { FEATURE_WORDS, headOf, PRODUCT_WORDS, TECHNOLOGY_WORDS, WEAK_FEATURE_WORDS } from './solution-words';
import { anyOf } from './word-list';

const SUBJECT = '(?:(?:i|we|they|he|she|it|customers|users|people|you|nurses|teachers) )?';
/** The ways of saying that something is not there. */
const LACKING = new RegExp(
  `^${SUBJECT}(?:${anyOf(`
    no not_having lack_of a_lack_of lacks lack lacking missing absence_of there_is_no there_are_no there_is_not there_isnt
    there_arent do_not_have does_not_have dont_have doesnt_have have_no has_no without needs need would_need
    kein keine keinen es_fehlt es_fehlen es_gibt_keine es_gibt_kein fehlt fehlende
    no_hay no_existe no_tienen falta_de falta faltan sin manque_de manque_d pas_de pas_d il_ny_a_pas_de il_ny_a_pas_d aucun aucune`)}) ` +
    '(?:(?:an?|the|any|ein|eine|einen|un|une|una) )?',
);
const GONE = new RegExp(
  `^(?:(?:an?|the) )?((?:\\S+ ){0,2}\\S+) (?:is|are) (?:missing|not available|lacking)(?= |$)`,
);

const SOLUTION = new RegExp(
  `(?:^| )(?:${anyOf(PRODUCT_WORDS)}|${anyOf(FEATURE_WORDS)}|${anyOf('crm erp wiki system database solution directory version booking_system spreadsheet reminder_system')}|\\p{L}*system)s?(?: ${anyOf('commune comun compartida partage partagee')})?$`,
  'u',
);
const SHARED_PLACE = new RegExp(
  `(?:^| )(?:${anyOf('central common shared single one_stop unified zentrale gemeinsame')} |${anyOf(TECHNOLOGY_WORDS)} )(?:\\S+ )?` +
    `(?:${anyOf(WEAK_FEATURE_WORDS)}|${anyOf('place register overview space hub database archive point file service')})s?$`,
);
const WAY = /^(?:\S+ )?(?:easy|easier|simple|quick|good|better|fast|convenient) (?:\S+ )?way (?:to|of) /;

/** Whether a pain only says which solution is not there. */
export function isMissingSolution({ line }: ReadName): boolean {
  const gone = GONE.exec(line)?.[1];
  if (gone !== undefined) return isSolution(gone);
  const lacking = LACKING.exec(line)?.[0];
  if (lacking === undefined) return false;
  const said = line.slice(lacking.length);
  if (WAY.test(said)) return true;
  const head = headOf(said.split(' '));
  return head !== undefined && isSolution(head);
}

function isSolution(what: string): boolean {
  return SOLUTION.test(what) || SHARED_PLACE.test(what);
}
