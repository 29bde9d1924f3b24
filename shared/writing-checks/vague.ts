import type { Column } from '../taxonomy';
import type { ReadName } from './read-name';
import { anyOf } from './word-list';

/** To change something, without a word on what is different afterwards. */
const CHANGE = `(?:${anyOf('improv enhanc optimi[sz] streamlin facilitat empower boost simplif support enabl moderni[sz] leverag maximi[sz] professionali[sz] increas strengthen')})(?:e|es|ing|y|ies|s|ying)?`;
const CHANGE_ELSEWHERE = anyOf(
  'mejorar optimizar simplificar ameliorer optimiser simplifier verbessern optimieren',
);

/** To do something about a thing, without a word on what. */
const COPE = `${anyOf('manage handle organi[sz]e deal_with cope_with coordinate administer plan run control gestionar organizar gerer organiser')}(?:s)?`;

/** Things that mean something else to everybody. */
const BROAD = `(?:${anyOf(`
  communication collaboration cooperation coordination organi[sz]ation planning management administration process processes
  procedure procedures workflow workflows efficiency productivity experience overview transparency decision decisions information
  onboarding learning teaching teamwork support scheduling training logistics knowledge data documentation performance operations
  work tasks projects paperwork things stuff everything life household finances customers people meetings resources relations
  relationships system systems structure strategy quality service services satisfaction visibility engagement
  zusammenarbeit kommunikation organisation planung ablaufe prozesse alltag ubersicht verwaltung
  comunicacion colaboracion organizacion planificacion procesos gestion trabajo
  communication collaboration organisation gestion planification travail`)}|\\S{4,}(?:ments?|ances?|ations?))`;

const BETTER = anyOf(`
  better improved easier simpler smoother optimi[sz]ed enhanced increased streamlined faster_and_better efficient effective
  besser bessere besseren besserer bessere mejor mejores meilleur meilleure optimierte effizientere`);
const MORE = 'more \\S+';
const WORSE = anyOf(
  'poor bad inefficient ineffective suboptimal cumbersome insufficient unclear schlechte ineffiziente mala mauvaise',
);
const PLAIN_WORSE = anyOf(
  'inefficient ineffective suboptimal cumbersome not_optimal not_efficient not_ideal unclear bad poor',
);
const ADVERB = `(?:better|more (?:efficiently|easily|effectively|smoothly|simply|productively|professionally)|(?:efficiently|effectively|smoothly))`;
const ARTICLE = '(?:(?:the|an?|my|our|their|your|any|all|die|der|den|das|la|el|las|los|le|les|une?|una?) )?';

const ANYWHERE = [
  new RegExp(`^(?:to )?(?:${CHANGE}|${CHANGE_ELSEWHERE}) (?:\\S+ ?){1,4}$`),
  new RegExp(`^(?:\\S+ ){1,4}${anyOf('verbessern optimieren vereinfachen')}$`),
  new RegExp(
    `^(?:\\S+ ){1,3}besser ${anyOf('organisieren planen verwalten koordinieren gestalten nutzen')}$`,
  ),
  new RegExp(`^(?:to )?${COPE} (?:\\S+ ){0,4}${ADVERB}$`),
  new RegExp(`^(?:to )?${COPE} ${ARTICLE}(?:\\S+ )?${BROAD}$`),
  new RegExp(
    `^(?:to )?mak(?:e|es|ing) (?:\\S+ ){1,3}(?:easier|better|simpler|smoother|more (?:efficient|effective|productive|transparent|modern))$`,
  ),
  new RegExp(
    `^(?:an? |une? )?(?:${BETTER}|${MORE}) (?:\\S+ )?${BROAD}(?: (?:in|with|for|of|at|between) (?:\\S+ ?){1,3})?$`,
  ),
];

const IN_PAINS = [
  new RegExp(
    `^${anyOf('problem problems issue issues difficulty difficulties challenge challenges trouble troubles struggles')} ${anyOf('with in of around regarding about')} (?:\\S+ ?){1,3}$`,
  ),
  new RegExp(`^${ARTICLE}${WORSE} (?:\\S+ )?${BROAD}$`),
  new RegExp(`^${ARTICLE}(?:\\S+ )?${BROAD} (?:is|are) (?:too |very |so )?${PLAIN_WORSE}$`),
  new RegExp(
    `^(?:\\S+ ){1,4}(?:could|should|needs to|must) be (?:better|improved|more \\S+|optimi[sz]ed|easier|simpler)$`,
  ),
];

/** What makes even a broad word say something: a measure, a moment, a comparison, a condition. */
const SPECIFIC = new RegExp(
  `\\d|(?:^| )${anyOf('before after until during without when while than because where whose who across between within by although whether if every each last next first two three four five')}(?= |$)`,
);

/** Helping somebody to do something is as vague as what is done. */
const HELPING =
  /^(?:helps?|helping) (?:\S+ )?(?:to )?(?=manage|handle|organi|plan|improve|optimi|simplify|deal|cope|coordinate|run)/;

/** Whether the name says that something should be better but not what would be different. */
export function isVague({ line }: ReadName, column: Column): boolean {
  const said = line
    .replace(HELPING, '')
    .replace(/^(?:enables?|allows?|brings?|creates?) (?=better|improved|easier|more )/, '');
  if (SPECIFIC.test(said)) return false;
  const patterns = column === 'pain' ? [...ANYWHERE, ...IN_PAINS] : ANYWHERE;
  return patterns.some((pattern) => pattern.test(said));
}
