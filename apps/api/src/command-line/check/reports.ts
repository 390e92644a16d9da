import { textHash } from '@citymark/model';
import { readSnapshot } from '@citymark/report';
import type { Inspection } from './inspection';

interface ReportRow {
  readonly city_id: string;
  readonly id: string;
  readonly snapshot: string;
  readonly hash: string;
}

/** Every report is the text that was hashed when it was published. */
export const reports: Inspection = {
  name: 'reports',
  run: async (client) => {
    const { rows } = await client.query<ReportRow>('select city_id, id, snapshot, hash from report order by 1, 2');
    const faults = rows.filter(({ snapshot, hash }) => !isWhole(snapshot, hash)).map(({ city_id, id }) => `The report ${id} of city ${city_id} does not match its hash.`);
    return { looked: `${rows.length} reports`, faults };
  },
};

function isWhole(snapshot: string, hash: string): boolean {
  try {
    readSnapshot(snapshot);
  } catch {
    return false;
  }
  return textHash(snapshot) === hash;
}
