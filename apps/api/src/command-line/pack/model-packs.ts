import { canonicalPack, packHash, validatePack } from '@citymark/model';
import { isUUID } from 'class-validator';
import type { Client } from 'pg';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { findContents, findHeads, insertDraft, replaceDraft, type PackHead } from '../../features/model/model.store';
import { workbookOf } from '../../features/model/pack-workbook';
import { readPackFile } from '../../features/model/read-pack-file';
import { newId } from '../../platform/id';
import type { Tx } from '../../platform/transaction';
import { asOwner } from '../database/owner';
import { changeAsOwner } from '../database/owner-work';
import { plainReason } from '../plain-reason';
import type { Surroundings } from '../surroundings';
import { NotDone, WrongUsage } from '../verdicts';

const withPacks = <T>(around: Surroundings, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asOwner(around.ownerUrl, (client: Client) => changeAsOwner(client, ['model_pack'], work));

const headsOf = (tx: Tx) => findHeads(tx, ['published', 'draft', 'retired']);

/** One line a pack: id, name@version, state, hash. */
export async function listPacks(around: Surroundings): Promise<void> {
  for (const { id, packId, version, state, builtIn, statementCount, hash } of await withPacks(around, headsOf)) {
    around.terminal.say(`${id}  ${packId}@${version}  ${state}${builtIn ? ', built in' : ''}  ${statementCount} statements  ${hash}`);
  }
}

export async function exportPack(around: Surroundings, which: string, path: string): Promise<void> {
  if (!/\.(json|xlsx)$/i.test(path)) throw new WrongUsage('The file of a model pack ends in .json or .xlsx.');
  const content = await withPacks(around, async (tx) => {
    const [found] = await findContents(tx, [(await chosen(tx, which)).id]);
    return found?.content;
  });
  const { pack } = validatePack(content);
  if (!pack) throw new NotDone(`The model pack ${which} is damaged; check says more.`);
  const bytes = /\.json$/i.test(path) ? Buffer.from(`${JSON.stringify(pack, null, 2)}\n`) : await workbookOf(pack);
  await writeFile(path, bytes, { flag: 'wx' }).catch((error: unknown) => {
    throw new NotDone(`${path} cannot be written: ${plainReason(error)}.`);
  });
  around.terminal.say(`Wrote ${pack.id}@${pack.version} to ${path}.`);
}

/** Keeps the pack of a file as a draft; a file with problems changes nothing, and each problem is said with its place. */
export async function importPack(around: Surroundings, path: string): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new NotDone(`${path} cannot be read: ${plainReason(error)}.`);
  });
  const { pack, problems } = await readPackFile(basename(path), bytes);
  if (!pack) {
    for (const { place, sentence } of problems) around.terminal.say(`${place}: ${sentence}`);
    throw new NotDone(`The model pack was not imported: ${problems.length} problem(s). Nothing was stored.`);
  }
  const hash = packHash(pack);
  const name = `${pack.id}@${pack.version}`;
  const id = await withPacks(around, async (tx) => {
    const draft = { id: newId(), packId: pack.id, version: pack.version, hash, contentJson: canonicalPack(pack), importedBy: null };
    const isNew = await insertDraft(tx, draft);
    const known = isNew ? null : await chosen(tx, name);
    if (known?.hash === hash) return known.id;
    if (known && known.state !== 'draft') throw new NotDone(`${name} is ${known.state} and therefore frozen; give the changed pack a new version.`);
    if (known) await replaceDraft(tx, known.id, hash, draft.contentJson, null);
    const stored = known?.id ?? draft.id;
    tx.record({ kind: 'model-pack.imported', cityId: null, data: { id: stored, packId: pack.id, version: pack.version, hash } });
    return stored;
  });
  around.terminal.say(`${name} is stored with the id ${id} and the hash ${hash}.`);
}

export async function publishPack(around: Surroundings, which: string): Promise<void> {
  const name = await withPacks(around, async (tx) => {
    const pack = await chosen(tx, which);
    if (pack.state !== 'draft') throw new NotDone(`${pack.packId}@${pack.version} is already ${pack.state}; only a draft can be published.`);
    await tx.query("update model_pack set state = 'published', published_at = $2 where id = $1", [pack.id, tx.now]);
    tx.record({ kind: 'model-pack.published', cityId: null, data: { id: pack.id, hash: pack.hash } });
    return `${pack.packId}@${pack.version}`;
  });
  around.terminal.say(`${name} is published and frozen.`);
}

/** The pack of an id or of name@version. */
async function chosen(tx: Tx, which: string): Promise<PackHead> {
  const packs = await headsOf(tx);
  const found = packs.find(({ id, packId, version }) => (isUUID(which) ? id === which.toLowerCase() : `${packId}@${version}` === which));
  if (!found) throw new NotDone(`There is no model pack ${which}; pack list names all.`);
  return found;
}
