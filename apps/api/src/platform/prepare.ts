import type { NestExpressApplication } from '@nestjs/platform-express';
import { json } from 'express';
import type { Server } from 'node:http';
import type { Config } from '../config';
import { GRAPHQL_LIMITS } from './graphql-limits';
import { GRAPHQL_PATH, requestRules } from './request-rules';
import { securityHeaders } from './security-headers';
import { Stopping } from './stopping';
import { viewerMiddleware } from './viewer.middleware';
import { webFiles } from './web-files';

const REQUEST_TIMEOUT_MS = 120_000;
const HEADERS_TIMEOUT_MS = 20_000;
// Longer than the 60 s of common proxies: a server that hangs up first meets their next request half-way and resets it.
const KEEP_ALIVE_TIMEOUT_MS = 75_000;

/** What stands before every route, in this order; used by the server and by its tests. The application is made with bodyParser: false. */
export function prepare(app: NestExpressApplication, config: Config): void {
  app.disable('x-powered-by');
  app.set('trust proxy', config.proxies);
  app.set('query parser', 'simple');
  app.use(securityHeaders(config.publicUrl));
  app.use(app.get(Stopping).middleware);
  app.use(requestRules);
  app.use(webFiles(config.webDir));
  app.use(GRAPHQL_PATH, json({ limit: GRAPHQL_LIMITS.bodyBytes, strict: true }));
  app.use(viewerMiddleware(app));
  const server = app.getHttpServer() as Pick<Server, 'requestTimeout' | 'headersTimeout' | 'keepAliveTimeout'>;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
}
