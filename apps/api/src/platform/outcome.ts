/** What a mutation answers with and what is stored under its key: plain JSON, keys and ids. */
export type Outcome = null | boolean | number | string | readonly Outcome[] | { readonly [key: string]: Outcome };
