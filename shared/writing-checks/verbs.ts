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
  understand update wash wear weigh welcome win write withdraw`);

/** Words that are verbs only where a thing follows: "order the seeds", but not "order forms". */
const VERBS_OR_NOUNS = wordSet(`
  answer block book brew build call cancel change chase charge check cook cost cut dance design deal display do
  document drink dry empty end exchange frame group guide have heat help host look mail manage mark market
  note notify number organise organize own peel place plan plant play plough post practise practice present price
  print process program promise purchase question rate record refund rehearse report request rest review ride run
  schedule score search ship shop show start step stop study support swim switch tax test tidy time track trade transport travel
  visit wait walk warn watch water work`);

const DETERMINERS = wordSet(`
  the a an my your our his her its their this that these those all every each some any one two three four five ten new them it him
  me us what who how where up off on out at`);

/** The verb's basic form, of "books" as of "book". */
function basicForms(word: string): string[] {
  const forms = [word];
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

/** Whether the words begin with something to do: a verb with something after it. */
export function isVerbLed([first, second]: readonly string[]): boolean {
  if (first === undefined || second === undefined) return false;
  const forms = basicForms(first);
  if (forms.some((form) => VERBS.has(form))) return true;
  return forms.some((form) => VERBS_OR_NOUNS.has(form)) && DETERMINERS.has(second);
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

/** Where in the words the first verb stands that makes them a sentence; -1 where there is none. The first word is a subject's. */
export function verbAt(words: readonly string[]): number {
  return words.findIndex(
    (word, at) =>
      at > 0 &&
      (FINITE.has(word) ||
        (word.endsWith('s') &&
          basicForms(word)
            .slice(1)
            .some((form) => VERBS.has(form) || VERBS_OR_NOUNS.has(form)))),
  );
}
