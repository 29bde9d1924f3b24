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

/** Of the broad things those that stand for nothing in particular, also where nothing is said to change. */
const ABSTRACT = anyOf(`
  communication collaboration cooperation coordination organi[sz]ation planning management administration efficiency productivity
  transparency teamwork logistics visibility engagement information knowledge support structure clarity alignment overview innovation
  sustainability inclusion awareness accessibility integration empowerment feedback guidance leadership accountability processes
  digitali[sz]ation control agility synergies`);

const BETTER = anyOf(`
  better improved easier simpler smoother smarter optimi[sz]ed simplified enhanced increased streamlined faster_and_better efficient effective
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
  // "Manage inventory": which part of it, and when?
  new RegExp(
    `^(?:to )?${anyOf('manage manages handle handles organi[sz]e organi[sz]es deal_with deals_with cope_with copes_with')} ${ARTICLE}\\S+$`,
  ),
  new RegExp(
    `^(?:to )?(?:be|become|get|stay|work|works) (?:more |better |less )?${anyOf('efficient effective productive organi[sz]ed professional flexible transparent sustainable agile innovative competitive efficiently effectively')}` +
      `(?: ${anyOf('in at with as')} (?:\\S+ ?){1,3})?$`,
  ),
  new RegExp(
    `^(?:to )?${anyOf('makes? takes? have gets? achieve ensures? creates? provides? offers? fosters? promotes? drives? accelerate automate digitali[sz]e maintain builds? develops?')} ` +
      `(?:(?:${BETTER}|more|good|great|effective|seamless|smart) )?${ABSTRACT}$`,
  ),
  new RegExp(`^(?:to )?${anyOf('makes? takes? have gets?')} ${BETTER} (?:\\S+ )?${BROAD}$`),
  new RegExp(
    `^(?:\\S+ ){0,2}${anyOf('optimi[sz]ation improvements? enhancement transformation digitali[sz]ation digiti[sz]ation moderni[sz]ation simplification')}(?: of (?:\\S+ ?){1,3})?$`,
  ),
  new RegExp(`^(?:${BETTER}|more) access to (?:\\S+ )?\\S+$`),
  new RegExp(`^${anyOf('more greater higher increased less')} ${ABSTRACT}$`),
  new RegExp(
    `^(?:to )?${anyOf('reduces? minimi[sz]es? eliminates? solves? prevents?')} ` +
      `${anyOf('problems issues friction inefficienc(?:y|ies) complexity difficulties challenges pain_points risks bottlenecks')}(?: ${anyOf('with in of for')} (?:\\S+ ?){1,3})?$`,
  ),
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

/** "Helps teams to collaborate better" */
const BETTER_DONE = new RegExp(
  `^(?:helps?|lets?|enables?|allows?) (?:\\S+ )?(?:to )?\\S+ (?:better|more \\S+ly|efficiently|effectively)$`,
);

const IN_PAINS = [
  new RegExp(`^${anyOf('unclear inefficient ineffective suboptimal cumbersome')} \\S+$`),
  // "Communication problems"
  new RegExp(
    `^(?:\\S+ ){1,2}${anyOf('problems issues difficulties challenges troubles struggles conflicts')}$`,
  ),
  new RegExp(
    `^${anyOf('lack_of a_lack_of no not_enough too_little too_much insufficient limited missing little poor low')} (?:\\S+ )?${ABSTRACT}$`,
  ),
  new RegExp(
    `^${ARTICLE}(?:\\S+ )?${BROAD} (?:is|are|remains?|can be) (?:an? )?(?:${anyOf('big real huge constant major often always very too so')} )?` +
      `${anyOf('challenge challenging problem issue nightmare pain struggle difficult hard chaotic complicated chaos disaster mess problematic tricky')}$`,
  ),
  new RegExp(
    `^${anyOf('problem problems issue issues difficulty difficulties challenge challenges trouble troubles struggles')} ${anyOf('with in of around regarding about')} (?:\\S+ ?){1,3}$`,
  ),
  new RegExp(
    `^${ARTICLE}${WORSE} (?:\\S+ )?${BROAD}(?: ${anyOf('with of in among from by')} (?:the )?\\S+)?$`,
  ),
  new RegExp(`^${ARTICLE}(?:\\S+ )?${BROAD} (?:is|are) (?:too |very |so )?${PLAIN_WORSE}$`),
  new RegExp(
    `^(?:\\S+ ){1,4}(?:could|should|needs to|must) be (?:better|improved|more \\S+|optimi[sz]ed|easier|simpler)$`,
  ),
];

/** What makes even a broad word say something: a measure, a moment, a comparison, a condition. */
const SPECIFIC = new RegExp(
  `\\d|(?:^| )${anyOf('before after until during without when while than because where whose who across between within by although whether if every each last next first two three four five')}(?= |$)`,
);

/** "Between departments" is where everybody has it. */
const GROUPS =
  / (?:between|across|within|among) (?:the |our |all |different )?(?:teams?|departments?|people|colleagues|members|staff|stakeholders|employees|units|offices|generations|organi[sz]ations?|company|groups)$/;

/** Helping somebody to do something is as vague as what is done. */
const HELPING =
  /^(?:helps?|helping) (?:\S+ )?(?:to )?(?=manage|handle|organi|plan|improve|optimi|simplify|deal|cope|coordinate|run)/;

/** Whether the name says that something should be better but not what would be different. */
export function isVague({ line }: ReadName, column: Column): boolean {
  const said = line
    .replace(GROUPS, '')
    .replace(HELPING, '')
    .replace(/^(?:enables?|allows?|brings?|creates?) (?=better|improved|easier|more )/, '');
  if (BETTER_DONE.test(line)) return true;
  if (SPECIFIC.test(said)) return false;
  // In a pain, support is who should have helped.
  if (column === 'pain' && /^support /.test(said)) return false;
  const patterns = column === 'pain' ? [...ANYWHERE, ...IN_PAINS] : ANYWHERE;
  return patterns.some((pattern) => pattern.test(said));
}
