import type { CoreWords } from '../messages/core/en';
import type { FIELDS, FieldName } from '../taxonomy';

/** What a field is called, and as far as it has them: its values, the ends of its rating, what to write into it. */
export interface FieldText {
  readonly label: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly ends?: { readonly low: string; readonly high: string };
  readonly hint?: string;
}

type Kind<N extends FieldName> = (typeof FIELDS)[N]['kind'];
type ValuesOf<N extends FieldName> = (typeof FIELDS)[N] extends { readonly values: readonly (infer V)[] }
  ? { readonly values: Readonly<Record<V & string, string>> }
  : unknown;
type EndsOf<N extends FieldName> = Kind<N> extends 'rating' ? Required<Pick<FieldText, 'ends'>> : unknown;
type HintOf<N extends FieldName> = Kind<N> extends 'text' ? Required<Pick<FieldText, 'hint'>> : unknown;

/** The texts of all fields. A field or value without its text does not compile. */
export type FieldTexts = {
  readonly [N in FieldName]: { readonly label: string } & ValuesOf<N> & EndsOf<N> & HintOf<N>;
};

/** The texts of one field, whichever it is. */
export function fieldText(name: FieldName, { fields }: Pick<CoreWords, 'fields'>): FieldText {
  return fields[name];
}
