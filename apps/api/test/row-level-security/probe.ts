import type { Client } from 'pg';

/** One attempt as the app role: who, what, and what must come of it. */
export interface Probe {
  readonly table: string;
  readonly title: string;
  readonly viewer: string | null;
  readonly sql: string;
  readonly parameters?: readonly unknown[];
  /** Rows read or written; or the refusal of row level security or of a missing right. */
  readonly expected: number | 'refused';
}

const REFUSED = '42501';

/** Runs a probe inside the open transaction of the owner and takes back whatever it did. */
export async function outcomeOf(owner: Client, { viewer, sql, parameters = [] }: Probe): Promise<number | string> {
  await owner.query('savepoint probe');
  try {
    await owner.query('set local role citymark_app');
    await owner.query("select set_config('citymark.person', $1, true)", [viewer ?? '']);
    const { rowCount } = await owner.query(sql, [...parameters]);
    return rowCount ?? 0;
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
    return code === REFUSED ? 'refused' : `error ${String(code)} ${error instanceof Error ? error.message : ''}`;
  } finally {
    await owner.query('rollback to savepoint probe');
  }
}

/** The titles of the probes that do not come out as expected. */
export async function failures(owner: Client, probes: readonly Probe[]): Promise<string[]> {
  const failed: string[] = [];
  for (const probe of probes) {
    const outcome = await outcomeOf(owner, probe);
    if (outcome !== probe.expected) failed.push(`${probe.title}: expected ${probe.expected}, was ${outcome}`);
  }
  return failed;
}
