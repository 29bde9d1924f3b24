import { numberIn } from './numbers';
import type { ComparedName } from './compared-name';
import { matchWords } from './matched-words';
import { isSameWord } from './same-word';

/** What a word gets in front when it becomes its opposite. */
const REVERSING = ['un', 'in', 'im', 'ir', 'dis', 'non', 'mis'];

/** Words of which only one can be meant: each line one choice, `/` between what contrasts, `|` between words for the same. */
const CHOICES: readonly (readonly (readonly string[])[])[] = `
  before|vor|antes|avant / during|wahrend|durante|pendant / after|nach|despues|apres
  from / to
  in / out
  on / off
  up / down
  inside|indoor / outside|outdoor
  morning|breakfast|morgens / noon|lunch|mittags / afternoon / evening|dinner|abends / night|nachts
  day / night
  yesterday / today / tomorrow
  week / weekend
  monday / tuesday / wednesday / thursday / friday / saturday / sunday
  montag / dienstag / mittwoch / donnerstag / freitag / samstag / sonntag
  lunes / martes / miercoles / jueves / viernes / sabado / domingo
  lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche
  spring / summer / autumn|fall / winter
  january / february / march / april / may / june / july / august / september / october / november / december
  daily / weekly / monthly / yearly
  1 / last
  start|begin|beginning|anfang / end|finish|ende
  start / stop
  early|soon|fruh|temprano / late|spat|tarde|tard
  high|higher|hoch|alto|alta|haut / low|lower|niedrig|bajo|baja|bas
  big|large|gross|grande|grand / small|little|klein|pequeno|petit
  long|lang|largo / short|kurz|corto|court
  wide / narrow
  much|many|more|mehr|viel|mas|mucho|plus|beaucoup / little|few|less|fewer|weniger|wenig|menos|poco|moins|peu
  too / enough
  always|immer|siempre|toujours / sometimes|manchmal
  fast|quick|quickly|schnell|rapido|rapide / slow|slowly|langsam|lento|lent
  cheap|billig|barato / expensive|teuer|caro|cher
  easy|simple|einfach|leicht|facil|facile / hard|difficult|schwer|schwierig|dificil|difficile
  hot|warm|heiss|caliente|chaud / cold|cool|kalt|frio|froid
  strong / weak
  light / dark|heavy
  loud|noisy|laut / quiet|silent|leise
  new|neu|nuevo|nouveau / old|used|alt|viejo|vieux
  young / old
  full|voll|lleno|plein / empty|leer|vacio|vide
  good|better|best / bad|worse|worst
  safe / dangerous
  open|offnen|abrir|ouvrir / close|closed|schliessen|cerrar|fermer
  buy|kaufen|comprar|acheter / sell|verkaufen|vender|vendre
  borrow / lend
  rent / buy / own
  give|send|geben|senden|enviar|donner / receive|get|take|bekommen|recibir|recevoir
  find|finden|encontrar|trouver / lose|lost|losing|verlieren|perder|perdre
  remember / forget|forgotten
  arrive|arrival|enter / leave|departure|depart
  hire / dismiss|fire
  accept / decline|refuse|reject
  increase|raise|grow|rise / reduce|decrease|lower|shrink|fall
  win / lose|lost
  book|reserve / cancel
  pack / unpack
  load / unload
  push / pull
  save / spend
  alone|allein / together|zusammen
  same / different
  male|man|men|boy|father|son / female|woman|women|girl|mother|daughter
  left|links|izquierda|gauche / right|rechts|derecha|droite
  north / south / east / west`
  .trim()
  .split('\n')
  .map((line) => line.split('/').map((side) => side.trim().split('|')));

/** Whether two names that are much alike say different things: another number, the opposite, another moment, with and without "not". */
export function contrast(one: ComparedName, other: ComparedName): boolean {
  if (one.negated !== other.negated || differInNumbers(one, other)) return true;
  const { onlyOne, onlyOther } = matchWords(one.words, other.words);
  return CHOICES.some((sides) => chooseDifferently(sides, onlyOne, onlyOther)) || reverse(onlyOne, onlyOther);
}

/** Where only one name has a number, it says more and may still be about the same. */
function differInNumbers(one: ComparedName, other: ComparedName): boolean {
  const [inOne, inOther] = [numbersOf(one), numbersOf(other)];
  return inOne.length > 0 && inOther.length > 0 && inOne.join() !== inOther.join();
}

function numbersOf({ words }: ComparedName): string[] {
  return words.filter((word) => numberIn(word) !== null).sort();
}

function chooseDifferently(
  sides: readonly (readonly string[])[],
  onlyOne: readonly string[],
  onlyOther: readonly string[],
): boolean {
  const chosen = (words: readonly string[]) =>
    sides.findIndex((side) => side.some((choice) => words.some((word) => isSameWord(word, choice))));
  const [inOne, inOther] = [chosen(onlyOne), chosen(onlyOther)];
  return inOne >= 0 && inOther >= 0 && inOne !== inOther;
}

function reverse(onlyOne: readonly string[], onlyOther: readonly string[]): boolean {
  const isReverse = (word: string, of: string) => REVERSING.some((before) => isSameWord(word, before + of));
  return onlyOne.some((a) => onlyOther.some((b) => isReverse(a, b) || isReverse(b, a)));
}
