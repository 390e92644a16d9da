import type { Client } from 'pg';
import { verifyChain, type ChainedEvent } from '../../platform/verify-chain';
import type { Inspection } from './inspection';

const COLUMNS = 'seq, at, actor_id, kind, body, previous_hash, hash';

/** Every chain of the audit record is whole, from its first event on. */
export const auditRecord: Inspection = {
  name: 'audit record',
  run: async (client) => {
    const { rows: cities } = await client.query<{ id: string; name: string }>('select city_id as id, name from city order by 1');
    const installation = await client.query<ChainedEvent>(`select ${COLUMNS} from installation_event order by seq`);
    const faults = faultOf('the installation', installation.rows, null);
    let events = installation.rows.length;
    for (const { id, name } of cities) {
      const chain = await chainOf(client, id);
      events += chain.length;
      // Founding a city is its first event.
      if (chain.length === 0) faults.push(`The audit record of ${name} (${id}) is empty.`);
      faults.push(...faultOf(`${name} (${id})`, chain, id));
    }
    return { looked: `${events} events of ${cities.length + 1} chains`, faults };
  },
};

export async function chainOf(client: Client, cityId: string): Promise<ChainedEvent[]> {
  const { rows } = await client.query<ChainedEvent>(`select ${COLUMNS} from audit_event where city_id = $1 order by seq`, [cityId]);
  return rows;
}

function faultOf(whose: string, chain: readonly ChainedEvent[], cityId: string | null): string[] {
  const verdict = verifyChain(chain, cityId);
  return verdict.whole ? [] : [`The audit record of ${whose} is not whole: ${verdict.sentence}`];
}
