import type { FIELDS, FieldName } from '../taxonomy';

/** What a value means and an example, one line each. */
export interface Definition {
  readonly means: string;
  readonly example: string;
}

/** The keys of what a field can be set to: its values, or the ratings that are explained. */
type ValueOf<N extends FieldName> = (typeof FIELDS)[N] extends { readonly values: readonly (infer V)[] }
  ? V & string
  : (typeof FIELDS)[N] extends { readonly kind: 'rating' }
    ? 1 | 3 | 5
    : never;

/** What a field asks, and what each of its values means. */
interface FieldDefinitionOf<N extends FieldName> {
  readonly asks: string;
  readonly values: Readonly<Record<ValueOf<N>, Definition>>;
}

/** Every field and value of the domain page's section 2, in our own words. */
export type FieldDefinitions = { readonly [N in FieldName]: FieldDefinitionOf<N> };
