import { randomBytes } from 'node:crypto';
import { migrate } from '../../platform/migrate';
import { plainReason } from '../plain-reason';
import { CouldNotVerify } from '../verdicts';
import { asOwner } from './owner';

/** Runs work on a fresh, migrated database on the owner's server; it is dropped afterwards, whatever happens. */
export async function onThrowAwayDatabase<T>(ownerUrl: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `citymark_verify_${randomBytes(6).toString('hex')}`;
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  await asOwner(ownerUrl, (client) => client.query(`create database ${name}`)).catch((error: unknown) => {
    throw new CouldNotVerify(`no other database could be made beside the present one (${plainReason(error)}).`);
  });
  try {
    await migrate(url.href);
    return await work(url.href);
  } finally {
    await asOwner(ownerUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  }
}
