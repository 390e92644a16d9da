import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUp } from './backup/back-up';
import { restore } from './backup/restore';
import { verify } from './backup/verify';
import { check } from './check/check';
import { exportCity } from './city/export-city';
import { importCity } from './city/import-city';
import { listCities } from './city/list-cities';
import { migrateIfNew } from './database/migrate-if-new';
import { beginDemonstration } from './demonstration/begin-demonstration';
import { addOperator } from './operator/add-operator';
import { exportPack, importPack, listPacks, publishPack } from './pack/model-packs';
import type { Surroundings } from './surroundings';
import type { Invocation, VerbName } from './usage';
import { WrongUsage } from './verdicts';

type Work = (around: Surroundings, words: readonly [first: string, second: string], options: ReadonlySet<string>) => Promise<void>;

/** Where the operator stood: npm runs scripts in the folder of the project. */
const FROM = process.env.INIT_CWD ?? process.cwd();
const fileOf = (word: string): string => resolve(FROM, word);

function existing(word: string): string {
  const path = fileOf(word);
  if (!existsSync(path)) throw new WrongUsage(`There is no file ${path}.`);
  return path;
}

const WORK: Readonly<Record<Exclude<VerbName, 'help'>, Work>> = {
  'operator add': (around, [email, name]) => onMigrated(around, () => addOperator(around, email, name)),
  backup: (around, [file]) => backUp(around, fileOf(file)),
  restore: (around, [file], options) => restore(around, existing(file), { replace: options.has('--replace') }),
  verify: (around, [file]) => verify(around, existing(file)),
  check: (around) => check(around),
  'city list': (around) => listCities(around),
  'city export': (around, [cityId, target]) => exportCity(around, cityId, fileOf(target)),
  'city import': (around, [file]) => importCity(around, existing(file)),
  'demonstration begin': (around) => onMigrated(around, () => beginDemonstration(around)),
  'pack list': (around) => onMigrated(around, () => listPacks(around)),
  'pack export': (around, [pack, file]) => exportPack(around, pack, fileOf(file)),
  'pack import': (around, [file]) => {
    const path = existing(file);
    return onMigrated(around, () => importPack(around, path));
  },
  'pack publish': (around, [pack]) => publishPack(around, pack),
};

/** Does what the command line says. */
export async function runVerb({ verb, words, options }: Invocation, around: Surroundings): Promise<void> {
  if (verb === 'help') return;
  const [first = '', second = ''] = words;
  await WORK[verb](around, [first, second], options);
}

async function onMigrated(around: Surroundings, work: () => Promise<void>): Promise<void> {
  await migrateIfNew(around.ownerUrl);
  await work();
}
