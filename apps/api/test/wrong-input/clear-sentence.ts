/** Marks of a text that was not written for a person, with what each would tell. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['is cut off or empty', /^.{0,9}$|[^.!?]$/s],
  ['does not begin like a sentence', /^[^\p{Lu}"“\d]/u],
  ['spells out a missing value', /\b(undefined|null|NaN)\b|\[object/],
  ['has a stack or a file', /\bat .+:\d+:\d+|\.(ts|mjs)\b|(?<!\bNode)\.js\b|node_modules/],
  ['has SQL or a constraint', /\b(select|insert into|update|delete from)\b.+\b(from|where|set|values)\b|violates|relation "|_(fk|pk|check|unique)\b/i],
  ['suggests a name', /did you mean/i],
  ['names something internal', /\b[a-z]+[A-Z]\w*|\w_\w|\w+Input\b|\b(GraphQL|Apollo|TypeORM|Nest|Multer|Postgres)\b/],
  ['has a character that cannot be seen', /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/u],
  ['is longer than anybody reads', /^.{501,}$/s],
  ['blames nobody in particular', /went wrong on our side/],
];

/** What is wrong with a sentence that tells a person what is wrong; empty when it is clear. Quoted parts and places in a file are the person's own words. */
export function unclear(sentence: string): string[] {
  const own = sentence.replace(/"[^"]*"|\b\w+\[\d+\][\w.[\]]*[\w\]]/g, '"…"');
  return FAULTS.filter(([name, mark]) => mark.test(name === 'has a character that cannot be seen' ? sentence : own)).map(([name]) => `${name}: ${sentence}`);
}
