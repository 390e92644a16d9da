import type { Client } from 'pg';
import { openTables } from '../database/open-tables';
import { asOwner } from '../database/owner';
import { requireMigrated } from '../database/migrations-done';
import { tablesOf } from '../database/tables';
import { plainReason } from '../plain-reason';
import type { Surroundings } from '../surroundings';
import { NotDone } from '../verdicts';
import { auditRecord } from './audit-record';
import { benchmarkBlocks } from './benchmark-blocks';
import { counters } from './counters';
import type { Finding, Inspection } from './inspection';
import { modelPacks } from './model-packs';
import { proofFiles } from './proof-files-on-disk';
import { reports } from './reports';
import { databaseRoles } from './database-roles';
import { rowLevelSecurity } from './row-level-security';

export const INSPECTIONS: readonly Inspection[] = [rowLevelSecurity, databaseRoles, auditRecord, proofFiles, counters, modelPacks, reports, benchmarkBlocks];

/** Runs every inspection on one moment of the database and changes nothing. Throws a NotDone when there is any fault, or an inspection could not be made. */
export async function check(around: Surroundings): Promise<void> {
  const faults = await asOwner(around.ownerUrl, (client) => inspectAll(client, around));
  if (faults > 0) throw new NotDone(`${faults} fault(s) found.`);
  around.terminal.say('Everything is as it must be.');
}

async function inspectAll(client: Client, around: Surroundings): Promise<number> {
  await requireMigrated(client);
  let faults = 0;
  for (const inspection of INSPECTIONS) {
    const finding = await inspected(client, around, inspection);
    around.terminal.say(`${finding.faults.length === 0 ? 'ok   ' : 'FAULT'} ${inspection.name}: ${finding.looked}`);
    for (const fault of finding.faults) around.terminal.say(`      ${fault}`);
    faults += finding.faults.length;
  }
  return faults;
}

// One transaction each, rolled back: a fault that makes a statement fail keeps nothing else from being inspected.
async function inspected(client: Client, around: Surroundings, inspection: Inspection): Promise<Finding> {
  await client.query('begin isolation level repeatable read');
  try {
    await openTables(client, inspection === rowLevelSecurity ? [] : await tablesOf(client));
    return await inspection.run(client, around);
  } catch (error) {
    return { looked: 'could not be inspected', faults: [`Could not be inspected: ${plainReason(error)}.`] };
  } finally {
    await client.query('rollback');
  }
}
