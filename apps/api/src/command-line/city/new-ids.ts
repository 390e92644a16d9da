import { packHash, validatePack } from '@citymark/model';
import type { Client } from 'pg';
import { newId } from '../../platform/id';
import { NotDone } from '../verdicts';
import type { TravellingPack, TravellingPerson } from './travelling';

/** The id in the archive -> the id here, for those that differ. */
export type NewIds = Map<string, string>;

/** Finds each person by e-mail address, or makes them, without a password and with their own id where it is free. */
export async function settlePeople(client: Client, people: readonly TravellingPerson[], ids: NewIds): Promise<number> {
  let made = 0;
  for (const { id, email, name } of people) {
    const known = await idWhere(client, 'email = $1', email);
    const here = known ?? ((await idWhere(client, 'id = $1', id)) === null ? id : newId());
    if (known === null) {
      await client.query('insert into person (id, email, name) values ($1, $2, $3)', [here, email, name]);
      made += 1;
    }
    if (here !== id) ids.set(id, here);
  }
  return made;
}

/** Finds each model pack by its content, or stores it. */
export async function settlePacks(client: Client, packs: readonly TravellingPack[], ids: NewIds): Promise<void> {
  for (const pack of packs) {
    const name = `${pack.packId}@${pack.version}`;
    const { pack: valid } = validatePack(pack.content);
    if (!valid || packHash(valid) !== pack.hash) throw new NotDone(`The model pack ${name} of the archive does not match its hash.`);
    const { rows } = await client.query<{ id: string; hash: string; state: string }>('select id, hash, state from model_pack where pack_id = $1 and version = $2', [pack.packId, pack.version]);
    const known = rows[0];
    if (known && known.hash !== pack.hash) throw new NotDone(`There is another model pack ${name} here; the city cannot be read with it.`);
    if (known?.state === 'draft') throw new NotDone(`The model pack ${name} is a draft here; publish it first.`);
    const taken = await client.query('select from model_pack where id = $1', [pack.id]);
    const here = known?.id ?? (taken.rowCount === 0 ? pack.id : newId());
    if (!known) {
      await client.query('insert into model_pack (id, pack_id, version, state, content, hash, published_at) values ($1, $2, $3, $4, $5::jsonb, $6, $7)', [
        ...[here, pack.packId, pack.version, pack.state, JSON.stringify(pack.content), pack.hash, pack.publishedAt],
      ]);
    }
    if (here !== pack.id) ids.set(pack.id, here);
  }
}

async function idWhere(client: Client, condition: string, value: string): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(`select id from person where ${condition}`, [value]);
  return rows[0]?.id ?? null;
}
