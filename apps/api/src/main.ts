import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { ConfigError, readConfig } from './config';
import { agreeOnDemonstration } from './platform/demonstration-mark';
import { FIRST_RUN_LINK, type FirstRunLink } from './platform/first-run-link';
import { migrate } from './platform/migrate';
import { prepare } from './platform/prepare';
import { stopOnSignal } from './platform/stop-on-signal';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  await migrate(config.databaseUrl);
  await agreeOnDemonstration(config);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), { bodyParser: false, bufferLogs: true });
  app.useLogger(app.get(Logger));
  prepare(app, config);
  stopOnSignal(app);
  await app.listen(config.port, config.host);
  console.log(`Citymark is ready: ${config.publicUrl}`);
  const link = await app.get<FirstRunLink>(FIRST_RUN_LINK, { strict: false })();
  if (link !== null) console.log(`Nobody operates this installation yet. Begin here: ${link}`);
}

start().catch((error: unknown) => {
  // A setting is the reader's to correct; anything else is ours and needs its stack.
  console.error(error instanceof ConfigError ? `Citymark cannot start:\n${error.message}` : error);
  process.exit(1);
});
