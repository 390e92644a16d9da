import { packHash, validatePack } from '@citymark/model';
import type { Inspection } from './inspection';

interface PackRow {
  readonly id: string;
  readonly pack_id: string;
  readonly version: string;
  readonly hash: string;
  readonly content: unknown;
}

/** Every model pack is the one whose hash it carries, and every assessment is bound to the pack that it was started with. */
export const modelPacks: Inspection = {
  name: 'model packs',
  run: async (client) => {
    const { rows } = await client.query<PackRow>('select id, pack_id, version, hash, content from model_pack order by pack_id, version');
    const faults = rows.filter((row) => hashOf(row.content) !== row.hash).map((row) => `The model pack ${row.pack_id} ${row.version} does not match its hash.`);
    const { rows: unbound } = await client.query<{ city_id: string; id: string }>(
      'select a.city_id, a.id from assessment a join model_pack p on p.id = a.model_pack_id where a.pack_hash <> p.hash order by 1, 2',
    );
    faults.push(...unbound.map(({ city_id, id }) => `The assessment ${id} of city ${city_id} was started with another model pack than it is bound to.`));
    return { looked: `${rows.length} packs`, faults };
  },
};

/** Null when the content is not a model pack at all. */
function hashOf(content: unknown): string | null {
  const { pack } = validatePack(content);
  return pack === null ? null : packHash(pack);
}
