import type { Column } from '../taxonomy';
import type { ReadName } from './read-name';
import { wordSet } from './word-list';

/** What everybody wants or nobody wants, anywhere. */
const VALUES = wordSet(`
  time money cost costs price prices priced expensive cheap cheaper affordable quality service services value happy happier
  happiness satisfied satisfaction success successful stress stressful stressed frustrating frustrated frustration annoying
  annoyed boring complicated complex difficult difficulty hard easy easier easily simple simpler fast faster slow slower quick
  quicker productivity productive comfortable comfort convenience convenient fun joy peace life health healthy fear uncertainty
  uncertain insecurity security secure safe safety trust freedom flexibility flexible reliable reliability problem problems
  hassle effort mess chaos luck love best job bureaucracy confusing confused confusion inconvenient unreliable unhappy worry
  worries tired pleasure wealth rich advantage advantages benefit benefits profit revenue
  long forever wrong living satisfying friendly intuitive useful helpful practical motivation motivated fulfilment fulfillment wellbeing
  balance independence independent respect recognition confidence confident energy relaxed relaxation calm status growth results
  boredom anger angry disappointment disappointed anxiety anxious exhausted exhausting overwhelmed overwhelming loneliness lonely
  discomfort tedious tiring unpleasant delays errors mistakes waste accessible attractive modern innovative sustainable durable
  future healthier richer respected loved accepted appreciated valued goal goals target targets potential
  nervous upset unfair pressure headache headaches struggle struggling
  zeit geld kosten teuer gunstig qualitat stress glucklich einfach schnell langsam kompliziert erfolg spass aufwand sicherheit
  tiempo dinero caro barato calidad facil dificil rapido lento exito feliz estres
  temps argent cher qualite facile difficile rapide lent succes bonheur stress`);

/** Words that add nothing of their own beside those. */
const FILLERS = wordSet(`
  a an the and or of for to at in on by it its is are be being was become becomes i we you they my your their this that
  very too so much many more less most least lot lots really always all any no not never without lack only quite just
  good great bad poor high higher low lower better nice new big huge perfect excellent amazing
  make makes making save saves saving get gets getting have has having take takes give gives giving do does doing done add adds
  earn earns earning enough wastes wasting wasted waiting spend spends spending pay pays lose loses losing enjoy want wants need needs
  find finding achieve reach solve solves solving avoid avoids avoiding stay live lives go goes going run gain gains own every
  daily free overall general finish finishes own
  reduce reduces reducing bring brings provide provides offer offers feel feels feeling use using cause causes
  people person everyone everybody everything thing things something customer customers user users work mind well
  zu sehr mehr weniger viel keine kein gut gute hohe es ist
  muy mas menos mucho buen buena es el la un una
  tres trop plus moins bonne bon c est`);

/** Sayings, and single doings, that are true of everybody although none of their words is. */
const SAYINGS = new RegExp(
  `^(?:to )?(?:get (?:things|stuff|everything|it all|work) done|feel (?:good|great|better|well|fine|bad|at ease)|be (?:the best|someone|cool)|feels? good|be an? (?:good|better|great) \\S+|` +
    `make ends meet|have it all|(?:(?:an? )?(?:good|better|healthy) )?work life balance|` +
    `(?:an? )?(?:great|good|nice|amazing|excellent|perfect|positive|pleasant|unique|memorable|bad|terrible|awful|negative) (?:customer |user |shopping |overall )?experiences?|` +
    `(?:it )?(?:does not|doesnt|never) works?(?: well| properly)?|nothing works|not working|` +
    `communicate|work|learn|live|survive|succeed|relax|grow|improve|study|shop|eat|sleep|win|travel|belong|matter)$`,
);

/** What a product may be called by anyone who makes one. */
const PRODUCT_VALUES = wordSet(`
  platform solution solutions software app apps tool tools consulting support system systems product products website
  plattform losung produkt plataforma solucion producto plateforme produit`);
const PRODUCT_FILLERS = wordSet(
  'our digital online innovative smart modern mobile premium integrated unsere',
);

/** More words than that say something, whichever they are. */
const MOST_WORDS = 7;

/** Whether the name would fit any customer of any product: nothing but words like "time", "quality" or "easy". */
export function isGeneric({ line, words }: ReadName, column: Column): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (SAYINGS.test(line)) return true;
  const product = column === 'product';
  const isValue = (word: string) => VALUES.has(word) || (product && PRODUCT_VALUES.has(word));
  const isFiller = (word: string) => FILLERS.has(word) || (product && PRODUCT_FILLERS.has(word));
  return words.some(isValue) && words.every((word) => isValue(word) || isFiller(word));
}
