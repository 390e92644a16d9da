import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import type { DestinationStream } from 'pino';
import { AppModule, FEATURES } from '../src/app.module';
import { readConfig, type Config } from '../src/config';
import { DataSources } from '../src/platform/data-sources';
import { prepare } from '../src/platform/prepare';
import { TestClient } from './test-client';
import { testDatabase } from './test-database';

export interface SentMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

export interface TestAppOptions {
  /** Feature modules to start; default: all of them. */
  readonly features?: readonly Type<unknown>[];
  readonly config?: Partial<Config>;
  /** Where the lines of its log go. */
  readonly log?: DestinationStream;
}

export interface TestApp {
  readonly address: string;
  readonly config: Config;
  /** A new browser. */
  client(): TestClient;
  /** Mails so far, oldest first, to one address or to all. */
  outbox(recipient?: string): Promise<SentMail[]>;
  /** Runs SQL as the owner of the database, past row level security. */
  sql<R extends QueryResultRow = QueryResultRow>(text: string, parameters?: unknown[]): Promise<R[]>;
  /** An instance that the app made. */
  get<T>(token: Type<T> | symbol): T;
  close(): Promise<void>;
}

/** Starts the API on a database and a data folder of its own, behind everything that stands before the routes in production. */
export async function createTestApp({ features = FEATURES, config: given = {}, log }: TestAppOptions = {}): Promise<TestApp> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'citymark-api-'));
  const environment = { DATABASE_URL: database.url, DATA_DIR: dataDir, WEB_DIR: join(dataDir, 'web'), LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent', ROUND_CLOCK_SECONDS: '0' };
  const config: Config = { ...readConfig(environment), ...given };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, features, log), {
    bodyParser: false,
    abortOnError: false,
    logger: process.env.TEST_LOG_LEVEL ? undefined : false,
  });
  prepare(app, config);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const address = `http://127.0.0.1:${port}`;
  const owner = new Client({ connectionString: config.databaseUrl });
  await owner.connect();
  return {
    address,
    config,
    client: () => new TestClient(address),
    outbox: async (recipient) => {
      const mails = await app.get(DataSources).of('worker').query<SentMail[]>('select id, recipient, subject, body from mail order by created_at, id');
      return mails.filter((mail) => recipient === undefined || mail.recipient === recipient);
    },
    sql: async (text, parameters) => (await owner.query(text, parameters)).rows,
    get: (token) => app.get(token, { strict: false }),
    close: async () => {
      await owner.end();
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
