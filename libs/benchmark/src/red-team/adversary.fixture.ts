/** The set of contributions that one exact answer counts. The adversary is given it: an upper bound for any real interface. */
export type CountedSet = ReadonlySet<string>;

export interface Findings {
  /** Single contributions, not the adversary's own, whose levels follow from the answers. */
  readonly reconstructed: number;
  /** Size of the smallest atom whose histogram follows from the answers by linear algebra; Infinity without any. */
  readonly smallestDetermined: number;
  /** Size of the smallest set the answers tell apart at all: no determined set, sum or signed difference resolves below it. */
  readonly smallestAtom: number;
}

interface Atom {
  readonly ids: string[];
  /** Indices of the sets that count it. */
  readonly rows: readonly number[];
}

/** The largest prime below 2^26, so that products of residues stay exact. */
const PRIME = 67_108_859;

function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** Reduced row echelon form over GF(PRIME), one row at a time; dependent rows vanish. Returns the rows by pivot column. */
export function reducedRows(rows: readonly (readonly number[])[]): Map<number, number[]> {
  const reduced = new Map<number, number[]>();
  const subtract = (target: number[], source: readonly number[], factor: number) => {
    for (const [column, value] of source.entries()) {
      if (value !== 0) target[column] = ((target[column] ?? 0) + (PRIME - factor) * value) % PRIME;
    }
  };
  for (const original of rows) {
    const row = [...original];
    for (const [pivot, known] of reduced) {
      const factor = row[pivot] ?? 0;
      if (factor !== 0) subtract(row, known, factor);
    }
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const scale = inverse(row[pivot] ?? 1);
    const scaled = row.map((value) => (value * scale) % PRIME);
    for (const known of reduced.values()) {
      const factor = known[pivot] ?? 0;
      if (factor !== 0) subtract(known, scaled, factor);
    }
    reduced.set(pivot, scaled);
  }
  return reduced;
}

function distinct(sets: readonly CountedSet[]): CountedSet[] {
  return [...new Map(sets.map((set) => [[...set].sort().join('\n'), set])).values()];
}

/** Contributions that exactly the same sets count: no combination of the sets tells them apart. */
function atomsIn(sets: readonly CountedSet[]): Atom[] {
  const signatures = new Map<string, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const id of set) {
      const rows = signatures.get(id) ?? [];
      rows.push(index);
      signatures.set(id, rows);
    }
  }
  const atoms = new Map<string, Atom>();
  for (const [id, rows] of signatures) {
    const atom = atoms.get(rows.join(',')) ?? { ids: [], rows };
    atom.ids.push(id);
    atoms.set(rows.join(','), atom);
  }
  return [...atoms.values()];
}

/** The smallest set of contributions that the answers tell apart from the rest: where colluders do the most harm. */
export function smallestAtom(answers: readonly CountedSet[]): readonly string[] {
  return atomsIn(distinct(answers)).sort((a, b) => a.ids.length - b.ids.length)[0]?.ids ?? [];
}

/**
 * What follows from all answers together with the contributions the adversary owns. Over the atoms the question "does this histogram follow from the answers?" is whether its indicator lies in the row space.
 */
export function attack(answers: readonly CountedSet[], own: readonly string[]): Findings {
  const known = new Set(own);
  const sets = distinct([...answers, ...own.map((id) => new Set([id]))]);
  const columns = atomsIn(sets);
  const matrix = sets.map(() => new Array<number>(columns.length).fill(0));
  for (const [column, { rows }] of columns.entries()) for (const row of rows) matrix[row]?.splice(column, 1, 1);
  const reduced = reducedRows(matrix);
  const others = columns.flatMap(({ ids }, column) => {
    if (ids.some((id) => known.has(id))) return [];
    const pivotRow = reduced.get(column) ?? [];
    return [{ size: ids.length, determined: pivotRow.filter((value) => value !== 0).length === 1 }];
  });
  const determined = others.filter((atom) => atom.determined).map(({ size }) => size);
  return {
    reconstructed: determined.filter((size) => size === 1).length,
    smallestDetermined: Math.min(...determined),
    smallestAtom: Math.min(...others.map(({ size }) => size)),
  };
}
