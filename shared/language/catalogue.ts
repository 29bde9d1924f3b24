/**
 * A catalogue of messages is an object of texts, of functions that make a text, and of further such objects. The English one defines
 * its type; another language that lacks a message, or has one too many, does not compile.
 */
export type Catalogue<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends (...args: infer Args) => infer Result
      ? (...args: Args) => Result
      : Catalogue<English[Key]>;
};
