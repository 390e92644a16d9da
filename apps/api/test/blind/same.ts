const TIME = /\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|\+00(?::00)?)?|\b\d{8}T\d{6}Z/g;
const ID = /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/g;
/** What is drawn by lot: the part of a link that opens something, the secret of an authenticator, the code of a workshop. */
const TOKEN = /#[\w.-]{16,}|\b[A-Z2-7]{32}\b|(?<="code":")[A-HJ-NP-Z2-9]{8}(?=")/g;

/**
 * A text without what differs between any two runs: times, tokens of links, and ids that were made after the worlds parted, which are
 * numbered as they come. Everything else must be the same to the letter.
 */
export function comparable(text: string, common: ReadonlySet<string>): string {
  const numbers = new Map<string, number>();
  const numbered = (id: string) => {
    if (common.has(id)) return id;
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `new ${number}`;
  };
  return text.replace(TIME, 'time').replace(TOKEN, '#token').replace(ID, numbered);
}

/** The names of what is not the same, with the first place where each differs. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).map((name) => `${name}: ${parting(one.get(name) ?? 'nothing', other.get(name) ?? 'nothing')}`);
}

function parting(left: string, right: string): string {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `${around(left)} | ${around(right)}`;
}
