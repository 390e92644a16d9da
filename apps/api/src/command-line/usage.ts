import { WrongUsage } from './verdicts';

export type VerbName = keyof typeof VERBS;

interface Verb {
  /** Words that follow the verb, each of them needed. */
  readonly takes: readonly string[];
  readonly options?: readonly string[];
  readonly says: string;
  /** false: works without any database. */
  readonly database?: false;
  /** true: not while Citymark runs. */
  readonly alone?: true;
}

/** Every verb of `npm run citymark -- <verb>`. This file imports nothing heavy: the launcher reads it before there is a database. */
export const VERBS = {
  help: { takes: [], says: 'Shows this.', database: false },
  'operator add': { takes: ['email', 'name'], says: 'Makes a person an operator and prints a link that signs them in once.' },
  backup: { takes: ['file'], says: 'Writes everything to one new file: database, proof files and secret. Keep it as safe as the installation itself.' },
  restore: {
    takes: ['file'],
    options: ['--into-empty', '--replace'],
    alone: true,
    says: 'Puts a backup into an empty installation; with --replace into one that holds data, which are lost.',
  },
  verify: { takes: ['file'], says: 'Restores a backup into a throw-away database and compares counts, hashes and everything that check looks at.' },
  check: { takes: [], says: 'Looks for damage: audit record, proof files, row level security, roles, counters, packs, reports, benchmark.' },
  'city list': { takes: [], says: 'Lists the cities by name, with counts; no levels.' },
  'city export': { takes: ['city-id', 'file-or-folder'], says: 'Writes one city to an archive of open files.' },
  'city import': { takes: ['file'], says: 'Brings an exported city into this installation.' },
  'demonstration begin': { takes: [], says: 'Marks an empty database as a demonstration, for ever; npm run demo does it by itself.' },
  'pack list': { takes: [], says: 'Lists the model packs.' },
  'pack export': { takes: ['pack', 'file'], says: 'Writes a model pack to a new .json or .xlsx file. <pack> is an id, or name@version.' },
  'pack import': { takes: ['file'], says: 'Reads a model pack from a .json or .xlsx file and keeps it as a draft.' },
  'pack publish': { takes: ['pack'], says: 'Publishes a draft; from then on it is frozen.' },
} as const satisfies Readonly<Record<string, Verb>>;

export interface Invocation {
  readonly verb: VerbName;
  readonly words: readonly string[];
  readonly options: ReadonlySet<string>;
}

const MANY_SPACES = /\s{2,}/g;
const verbOf = (name: VerbName): Verb => VERBS[name];
const isVerb = (text: string): text is VerbName => Object.hasOwn(VERBS, text);

/** How a verb is written. */
export function spelling(name: VerbName): string {
  const { takes, options = [] } = verbOf(name);
  return `${name} ${takes.map((word) => `<${word}>`).join(' ')} ${options.length > 0 ? `[${options.join(' | ')}]` : ''}`.replace(MANY_SPACES, ' ').trim();
}

/** The verb, its words and options. Throws a WrongUsage with a sentence for anything else. */
export function readArguments(given: readonly string[]): Invocation {
  const options = new Set(given.filter((word) => word.startsWith('--')));
  const words = given.filter((word) => !word.startsWith('--'));
  if (options.has('--help') || words[0] === '-h') return { verb: 'help', words: [], options: new Set() };
  if (words.length === 0) throw new WrongUsage('Say what to do; help lists what there is.');
  const pair = words.slice(0, 2).join(' ');
  const verb = isVerb(pair) ? pair : words[0];
  if (verb === undefined || !isVerb(verb)) throw new WrongUsage(unknown(words));
  return checked(verb, words.slice(verb.split(' ').length), options);
}

/** What the launcher has to see to before it runs a verb. Wrong usage needs nothing. */
export function needsOf(given: readonly string[]): { readonly database: boolean; readonly alone: boolean } {
  try {
    const { database, alone } = verbOf(readArguments(given).verb);
    return { database: database !== false, alone: alone === true };
  } catch {
    return { database: false, alone: false };
  }
}

export function helpText(): string {
  const names = Object.keys(VERBS).filter(isVerb);
  const lines = names.flatMap((name) => [`  ${spelling(name)}`, `      ${verbOf(name).says}`]);
  const codes = 'Exit code: 0 done; 1 something was found or could not be done; 2 asked for in the wrong way; 3 could not verify, so nothing is known.';
  const place = 'The database is that of npm start, or the one that DATABASE_URL names; with --demo it is that of npm run demo.';
  return ['Usage: npm run citymark -- <verb>', '', ...lines, '', place, codes].join('\n');
}

function unknown([first = '', second]: readonly string[]): string {
  const group = Object.keys(VERBS).filter((name) => name.startsWith(`${first} `));
  if (group.length === 0) return `There is no verb "${first}"; help lists what there is.`;
  const choices = group.map((name) => `"${name}"`).join(', ');
  return second === undefined ? `"${first}" needs one more word: ${choices}.` : `There is no verb "${first} ${second}"; there is ${choices}.`;
}

function checked(verb: VerbName, words: readonly string[], options: ReadonlySet<string>): Invocation {
  const { takes, options: known = [] } = verbOf(verb);
  const missing = takes[words.length];
  if (missing !== undefined) throw new WrongUsage(`<${missing}> is missing: ${spelling(verb)}`);
  if (words.length > takes.length) throw new WrongUsage(`"${words[takes.length] ?? ''}" is too much: ${spelling(verb)}. Put quotation marks around a text with spaces.`);
  const empty = takes.find((_, index) => words[index]?.trim() === '');
  if (empty !== undefined) throw new WrongUsage(`<${empty}> is empty: ${spelling(verb)}`);
  const strange = [...options].find((option) => !known.includes(option));
  if (strange !== undefined) throw new WrongUsage(`${verb} has no option ${strange}: ${spelling(verb)}`);
  if (options.size > 1) throw new WrongUsage(`${[...options].join(' and ')} exclude each other.`);
  return { verb, words, options };
}
