import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { types, type ClientBase, type Pool } from 'pg';
import { DataSource, getMetadataArgsStorage, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { DATABASE_ROLES, roleName, roleUrl, type DatabaseRole } from './database-roles';
import { sqlState } from './sql-error';

const STATEMENT_TIMEOUT_MS = 30_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 10_000;
const OID = { bigint: 20, date: 1082, numeric: 1700 } as const;

function asNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new Error('a number of the database is too large for JavaScript');
  return value;
}

/** Days stay text (a Date would shift them by the server's zone); bigint and numeric are numbers. */
const VALUE_PARSERS = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === OID.date) return (text: string) => text;
    if (format !== 'binary' && (oid === OID.bigint || oid === OID.numeric)) return asNumber;
    return types.getTypeParser(oid, format);
  },
};

// Every class with @Entity that the program imports; nobody lists them a second time.
const entities = () => getMetadataArgsStorage().tables.map((table) => table.target as EntityTarget<ObjectLiteral> & (new () => ObjectLiteral));

/** One data source a database role. Only the unit of work and the platform's own parts ask for one. */
@Injectable()
export class DataSources implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('Database');
  private readonly byRole: ReadonlyMap<DatabaseRole, DataSource>;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.byRole = new Map(DATABASE_ROLES.map((role) => [role, this.make(role)]));
  }

  of(role: DatabaseRole): DataSource {
    const source = this.byRole.get(role);
    if (!source) throw new Error(`no data source for ${role}`);
    return source;
  }

  async onModuleInit(): Promise<void> {
    for (const source of this.byRole.values()) {
      await source.initialize();
      // TypeORM listens to idle clients; a server that dies under a client between two statements must not end the process.
      this.poolOf(source).on('connect', (client: ClientBase) => client.on('error', (error) => this.lost(error)));
    }
  }

  async onModuleDestroy(): Promise<void> {
    for (const source of this.byRole.values()) if (source.isInitialized) await source.destroy();
  }

  private make(role: DatabaseRole): DataSource {
    return new DataSource({
      type: 'postgres',
      url: roleUrl(this.config.databaseUrl, role),
      entities: entities(),
      synchronize: false,
      migrationsRun: false,
      installExtensions: false,
      logging: false,
      poolSize: this.poolSize(role),
      applicationName: roleName(role),
      poolErrorHandler: (error: unknown) => this.lost(error),
      extra: {
        types: VALUE_PARSERS,
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        statement_timeout: STATEMENT_TIMEOUT_MS,
        idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      },
    });
  }

  private poolSize(role: DatabaseRole): number {
    const all = this.config.databasePool;
    if (role === 'app') return all;
    return role === 'auth' ? Math.max(1, Math.ceil(all / 2)) : Math.min(2, all);
  }

  private poolOf(source: DataSource): Pool {
    const pool: unknown = Reflect.get(source.driver, 'master');
    return pool as Pool;
  }

  private lost(error: unknown): void {
    this.logger.warn({ state: sqlState(error) }, 'A connection to the database was lost.');
  }
}
