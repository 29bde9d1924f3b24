import type { Language } from './language';

/** The forms of a counted word. Languages that know more than two, as French for millions, use the last for them. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** How a language writes numbers, and which form of a word goes with one. */
export interface Formats {
  /** A whole number with its thousands parted as the language does: "1,200", "1.200". */
  whole(number: number): string;
  /** A number with one decimal: "24.9", "24,9". */
  decimal(number: number): string;
  /** The form that goes with the number, without the number. */
  form(number: number, forms: PluralForms): string;
  /** The number and the form that goes with it: "1 card", "1,200 cards". */
  counted(number: number, forms: PluralForms): string;
  /** "C02, C05 and C09" in the language's way. */
  list(items: readonly string[]): string;
  /** "C02, C05 or C09" in the language's way. */
  either(items: readonly string[]): string;
}

/** The formats of a language, by the platform's `Intl`. Each is made when it is first needed: making them all costs a millisecond. */
export function formatsOf(language: Language): Formats {
  let rules: Intl.PluralRules | undefined;
  let wholes: Intl.NumberFormat | undefined;
  let decimals: Intl.NumberFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  let choices: Intl.ListFormat | undefined;
  const formats: Formats = {
    whole: (number) =>
      (wholes ??= new Intl.NumberFormat(language, { maximumFractionDigits: 0 })).format(number),
    decimal: (number) =>
      (decimals ??= new Intl.NumberFormat(language, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      })).format(number),
    form: (number, { one, other }) =>
      (rules ??= new Intl.PluralRules(language)).select(number) === 'one' ? one : other,
    counted: (number, forms) => `${formats.whole(number)} ${formats.form(number, forms)}`,
    list: (items) => (lists ??= new Intl.ListFormat(language, { type: 'conjunction' })).format(items),
    either: (items) => (choices ??= new Intl.ListFormat(language, { type: 'disjunction' })).format(items),
  };
  return formats;
}
