import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import { describeFailure } from './failure';
import { newId } from './id';

const pathOf = (url: string | undefined) => (url ?? '').split(/[?#]/, 1)[0];

/** One line a request: method, path without its query, status, time. Never headers, cookies, bodies, tokens or levels. Written to standard output, if not elsewhere. */
export function logging(level: string, elsewhere?: DestinationStream): Params {
  return {
    pinoHttp: {
      level,
      ...(elsewhere && { stream: elsewhere }),
      genReqId: () => newId(),
      quietReqLogger: true,
      autoLogging: { ignore: (request: IncomingMessage) => pathOf(request.url) === '/health' },
      serializers: {
        req: (request: { id: unknown; method: string; url?: string }) => ({ id: request.id, method: request.method, path: pathOf(request.url) }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        err: describeFailure,
      },
      customLogLevel: (_: IncomingMessage, response: ServerResponse, error?: Error) =>
        error || response.statusCode >= 500 ? 'error' : 'info',
      redact: { paths: ['*.password', '*.token', '*.cookie', '*.authorization', '*.level', '*.secret'], remove: true },
    },
  };
}
