import { wordSet } from './word-list';

/** Verbs that cards begin with and that are hardly ever something else. */
const VERBS = wordSet(`
  accept achieve agree allow answer apply arrange arrive attend avoid become begin bring bury buy calculate care carry catch
  choose claim clean clear climb collect compare connect convince count create decide decorate defend deliver deposit describe
  discover divide draw drive earn eat enjoy enter erase explain feed fetch file fill find finish fix follow forget
  gather get give go grow hang harvest heal hear hide hire hold inform insure invite keep know learn leave lend
  let listen load lose maintain make measure meet mend move negotiate obtain offer open order pack paint pay pick
  prepare prevent produce protect prove pull put raise reach read rebuild receive recover reduce register remind remove renew
  rent repair replace reply rescue reserve return reuse save select sell send serve settle sew share sign sing sleep solve
  sort speak spend stay store supply take talk teach tell throw train translate treat try tune unload
  understand update wash wear weigh welcome win write
  withdraw handle manage coordinate
  adapt adjust admit adopt analyse analyze annoy apologise appear argue ask assemble assess assign assist attract bake
  ban behave believe belong blame bleed boil borrow bother brush bully burn celebrate close collapse comfort communicate
  complain complete comply confirm confuse consult consume contact contribute cover crash cross cry cycle damage dare define
  delete demand demonstrate deny detect develop digest disagree disappear discuss disinfect distract distribute donate download
  drop dump educate eliminate embarrass embrace employ encourage enrol enroll ensure entertain establish estimate evaluate
  examine exceed exclude expand expect expire explore expose express extend fade fear fight fold freeze gain generate grab greet
  grind happen hate hope hurt identify ignore impress improve include inspect inspire install interrupt interview introduce
  invent invest join judge jump kill knit laugh launch lick memorise memorize motivate mow navigate need neglect occur offend
  overcharge overheat overlook overwhelm owe participate pass perform persuade polish postpone pour pray predict prefer pretend
  proceed promote propose publish punish qualify quit realise realize recall recognise recognize recommend recruit recycle
  refill refuse regret reject relax rely remember repay repeat resolve respect respond restore revise reward rinse rot ruin sail
  satisfy scan scare scratch scream scrub seem separate shake shave shout shrink shut sink sit smell smoke spill split spoil
  spread steal stick stimulate stink stretch succeed suffer suggest supervise surprise survive swallow sweep taste tear tend
  terminate threaten tie touch travel upload vacuum vanish volunteer vote wake wander want wipe wonder worry wrap yell die drag
  drip dye lie rise stand see prune knead stir whisk chop peel slice squeeze rake dig sow creak squeak rattle wobble drown
  flicker shine bloom scrape scold tickle marry divorce adore admire scrutinise scrutinize skim summarise summarize underline
  proofread rewrite edit annotate onboard dismiss demote delegate cram demolish excavate weld solder plaster insulate unplug
  dismantle steer overtake commute hitchhike hike meditate stroll relocate furnish unpack declutter discard dispose fertilise
  fertilize thresh slaughter shear tame vaccinate sterilise sterilize diagnose prescribe administer inject jam operate intubate
  discharge refer soothe cuddle bathe sneeze vomit faint stumble tumble reconcile deduct reimburse barter restock shelve
  wholesale dispatch advertise rehearse compose conduct sculpt carve weave crochet embroider quilt upcycle legislate testify
  notarise notarize interpret certify accredit`);

/** Words that are verbs only where a thing follows: "order the seeds", but not "order forms". */
const VERBS_OR_NOUNS = wordSet(`
  answer block book brew build call cancel change chase charge check cook cost cut dance design deal display do
  document drink dry empty end exchange frame group guide have heat help host look mail manage mark market
  note notify number organise organize own peel place plan plant play plough post practise practice present price
  print process program promise purchase question rate record refund rehearse report request rest review ride run
  grade sample stage stamp tip type view fund fuel guard map model pin stack spot spray live act log schedule score search ship shop show start step stop study support swim switch tax test tidy time track trade transport travel
  set visit wait walk warn watch water work`);

const DETERMINERS = wordSet(`
  the a an my your our his her its their this that these those all every each some any one two three four five ten new them it him
  me us what who how where up off on out at in less more again`);

/** The verb's basic form, of "books" as of "book". */
function basicForms(word: string): string[] {
  const forms = [word];
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

export const PREPOSITIONS = wordSet('for of with in to at from by on as and or than');

/**
 * Whether the words may begin with something to do, where what stands beside them does: "plan retirement", but not "drink for 30
 * guests".
 */
export function mayBeVerbLed(words: readonly string[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  if (second === 'of' && !OF.has(first)) return false;
  if (isVerbLed(words)) return true;
  const forms = basicForms(first);
  if (forms.some((form) => PHRASAL.has(`${form} ${second}`))) return true;
  return forms.some((form) => VERBS_OR_NOUNS.has(form)) && !PREPOSITIONS.has(second);
}

/** "Knows the names and needs of all guests": what has an "of" is a thing, but for these. */
const OF = wordSet('dispose disposes think thinks hear hears take takes');
const PHRASAL = new Set([
  'help with',
  'help in',
  'work on',
  'work with',
  'look for',
  'look after',
  'wait for',
  'search for',
  'check on',
  'play with',
  'visit with',
  'report to',
  'live in',
  'live with',
  'live on',
  'study for',
  'shop for',
  'walk to',
  'travel to',
  'plan for',
]);

/** Whether both have the same form, as "forgets … and loses", and not "find a job that pays and leaves". */
export function agree(one: string, other: string): boolean {
  return isThirdPerson(one) === isThirdPerson(other);
}

export function isThirdPerson(word: string): boolean {
  return !VERBS.has(word) && !VERBS_OR_NOUNS.has(word) && word.endsWith('s');
}

/** In the second place these make a verb of nearly every word, known or not: "prune the trees". */
const ARTICLES = wordSet('the a an my our your his her their this these');
const BEFORE_ARTICLES = wordSet(`
  all half both such what quite many of in on at to from with without for by as than like and or but when if that because not only just
  even also is are was were be being after before during until till while since about over under between behind through across against
  around off out up down into onto is has have had who whom whose where how why then there here once twice never always too so
  despite instead per via near along rather`);

/** Whether the words begin with something to do: a verb with something after it. */
export function isVerbLed([first, second]: readonly string[]): boolean {
  if (first === undefined || second === undefined) return false;
  const forms = basicForms(first);
  if (forms.some((form) => VERBS.has(form))) return true;
  if (ARTICLES.has(second) && !BEFORE_ARTICLES.has(first) && !/[^s]s$/.test(first)) return true;
  return forms.some((form) => VERBS_OR_NOUNS.has(form)) && (DETERMINERS.has(second) || /^\d+$/.test(second));
}

/** Verbs that say what is, in the forms that stand inside a sentence. */
const FINITE = wordSet(`
  is are was were am has have had does did do can could will would must may might should cannot never always isnt arent wasnt doesnt
  dont cant wont gets got goes comes came costs takes leaks leak falls fell fails stands breaks broke
  hace es esta estan hay contesta ist sind hat haben wird kommt est sont a ont`);

/** Whether the words have a verb that is nothing else. */
export function hasPlainVerb(words: readonly string[]): boolean {
  return words.some((word) => FINITE.has(word));
}

/** After a plural a verb has its basic form: "buses come late". */
const PLURAL = /^(?:staff|people|children|police|men|women|\S+[^s'u]s)$/;

/** Where in the words the first verb stands that makes them a sentence; -1 where there is none. The first word is a subject's. */
export function verbAt(words: readonly string[]): number {
  return words.findIndex(
    (word, at) =>
      at > 0 &&
      (FINITE.has(word) ||
        (VERBS.has(word) && PLURAL.test(words[at - 1] ?? '')) ||
        (word.endsWith('s') &&
          basicForms(word)
            .slice(1)
            .some((form) => VERBS.has(form) || VERBS_OR_NOUNS.has(form)))),
  );
}
