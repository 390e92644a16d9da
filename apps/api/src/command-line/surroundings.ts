import type { Config } from '../config';
import type { Terminal } from './terminal';

/** What every verb works with. All database work is done as the owner. */
export interface Surroundings {
  readonly ownerUrl: string;
  readonly dataDir: string;
  /** The setting SECRET; null: the secret is kept in dataDir. */
  readonly secret: string | null;
  readonly publicUrl: string;
  readonly sendsMail: boolean;
  readonly terminal: Terminal;
  readonly now: () => Date;
}

export function surroundingsOf(config: Config, terminal: Terminal): Surroundings {
  const { databaseUrl: ownerUrl, dataDir, secret, publicUrl, smtpUrl } = config;
  return { ownerUrl, dataDir, secret, publicUrl, sendsMail: smtpUrl !== null, terminal, now: () => new Date() };
}
