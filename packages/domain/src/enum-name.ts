/** How GraphQL spells a word of the domain: `inside-sales` is `INSIDE_SALES`. */
export type EnumName<Word extends string> = Word extends `${infer Head}-${infer Rest}`
  ? `${Uppercase<Head>}_${EnumName<Rest>}`
  : Uppercase<Word>;

/** The word of the domain behind a name of GraphQL. */
export type EnumWord<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Lowercase<Head>}-${EnumWord<Rest>}`
  : Lowercase<Name>;

export function enumName<Word extends string>(word: Word): EnumName<Word> {
  return word.toUpperCase().replaceAll('-', '_') as EnumName<Word>;
}

export function enumWord<Name extends string>(name: Name): EnumWord<Name> {
  return name.toLowerCase().replaceAll('_', '-') as EnumWord<Name>;
}
