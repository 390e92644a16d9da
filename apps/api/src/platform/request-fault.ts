import { asSentence } from './plain-words';

/** What the GraphQL server says in its own terms, in ours. */
const IN_OUR_WORDS: readonly (readonly [RegExp, string])[] = [
  [/introspection/i, 'Introspection is switched off here.'],
  [/queries must be strings/, 'The query must be a text.'],
  [/`variables`/, 'The variables must be an object.'],
  [/`extensions`/, 'The extensions must be an object.'],
  [/^Syntax Error: Document contains more/, 'The document has too many tokens.'],
  [/^Syntax Error(?!.*\bexceeded\b)/, 'The document has a syntax error.'],
];

/** A sentence about a fault in a request that is not about one of its values. No name is suggested. */
export function requestFault(message: string): string {
  const [, ours] = IN_OUR_WORDS.find(([form]) => form.test(message)) ?? [];
  return ours ?? asSentence(message.replace(/^Syntax Error: |\s*Did you mean\b.*$/gs, ''));
}
