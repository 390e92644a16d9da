/** A vote that the server acknowledged to its voter. */
export interface Acknowledged {
  readonly person: string;
  readonly statement: string;
  readonly level: number;
}

export interface StoredVote extends Acknowledged {
  /** How often the vote stands in the history of votes. */
  readonly writes: number;
}

export interface Stored {
  readonly votes: readonly StoredVote[];
  /** The counters that people see while a round is open. */
  readonly castByStatement: ReadonlyMap<string, number>;
  readonly judgedByPerson: ReadonlyMap<string, number>;
}

/** What the clients know: every acknowledged vote in the order of the acknowledgements, and how many different votes they meant. */
export interface Journal {
  readonly acknowledged: readonly Acknowledged[];
  /** Different requests for a person and a statement, acknowledged or not. */
  readonly intended: ReadonlyMap<string, number>;
}

export const keyOf = ({ person, statement }: { person: string; statement: string }): string => `${person}/${statement}`;

const countBy = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Every way in which what is stored differs from what was acknowledged, as sentences; none when nothing is lost, doubled or miscounted. */
export function differences({ acknowledged, intended }: Journal, { votes, castByStatement, judgedByPerson }: Stored): string[] {
  const last = new Map(acknowledged.map((vote) => [keyOf(vote), vote]));
  const stored = new Map(votes.map((vote) => [keyOf(vote), vote]));
  const found: string[] = [];
  for (const [key, count] of countBy(votes.map(keyOf))) if (count > 1) found.push(`${key} is stored ${count} times.`);
  for (const [key, { level }] of last) {
    const kept = stored.get(key);
    if (!kept) found.push(`${key} was acknowledged and is lost.`);
    else if (kept.level !== level) found.push(`${key} was acknowledged as ${level} and is ${kept.level}.`);
  }
  for (const [key, { writes }] of stored) {
    const meant = intended.get(key) ?? 0;
    if (writes !== meant) found.push(`${key} was meant ${meant} times and written ${writes} times.`);
  }
  return [...found, ...miscounted('statement', countBy([...stored.values()].map(({ statement }) => statement)), castByStatement), ...miscounted('person', countBy([...stored.values()].map(({ person }) => person)), judgedByPerson)];
}

function miscounted(what: string, recount: ReadonlyMap<string, number>, counters: ReadonlyMap<string, number>): string[] {
  const keys = new Set([...recount.keys(), ...counters.keys()]);
  return [...keys].flatMap((key) => {
    const [counter, counted] = [counters.get(key) ?? 0, recount.get(key) ?? 0];
    return counter === counted ? [] : [`The counter of ${what} ${key} says ${counter}, a recount ${counted}.`];
  });
}
