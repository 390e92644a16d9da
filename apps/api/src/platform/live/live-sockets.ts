import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request } from 'express';
import type { GraphQLError } from 'graphql';
import type { Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { CONFIG, type Config } from '../../config';
import { formatError } from '../format-error';
import { originOf } from '../origin';
import { RequestContext } from '../request-context';
import { GRAPHQL_PATH } from '../request-rules';
import { rememberViewer, signedOut, VIEWER_SOURCE, type CurrentViewer, type ViewerSource } from '../viewer';
import { sameOrigin } from './same-origin';
import { subscriptionGuard } from './subscription-guard';

const MOST_FRAME_BYTES = 16_384;
const MOST_OF_ONE_PERSON = 20;
const MOST_SUBSCRIPTIONS = 6;
/** An old phone that is still drawing a page says hello late. */
const HELLO_MS = 20_000;
const PING_MS = 12_000;
const STILL_SIGNED_IN_MS = 15_000;
/** A reader this far behind is cut off; it comes back and reads everything afresh. */
const MOST_UNREAD_BYTES = 1_000_000;
const CLOSE = { going: 1001, unread: 1013, refused: 4403 } as const;

type LiveContext = Context<Record<string, unknown> | undefined, Extra>;

/** The live transport: GraphQL subscriptions over WebSocket for signed-in people on pages of this site. */
@Injectable()
export class LiveSockets implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Live');
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_FRAME_BYTES, clientTracking: true, perMessageDeflate: false });
  private readonly people = new Map<WebSocket, { request: IncomingMessage; personId: string }>();
  private protocol: { dispose: () => void | Promise<void> } | null = null;
  private sweep: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly http: HttpAdapterHost,
    private readonly schema: GraphQLSchemaHost,
    private readonly modules: ModuleRef,
  ) {}

  onApplicationBootstrap(): void {
    const guard = subscriptionGuard(this.schema.schema);
    this.protocol = useServer<Record<string, unknown> | undefined, Record<never, never>>(
      {
        connectionInitWaitTimeout: HELLO_MS,
        // A context a subscription; whatever it reads for an event it reads with loaders of its own.
        context: ({ extra }) => new RequestContext(extra.request as Request, null),
        onSubscribe: (context, _id, payload) => (tooMany(context) ? [] : guard(payload)),
        onError: (_context, _id, _payload, errors) => errors.map(legible),
        onNext: (context, _id, _payload, _args, result) => {
          const { socket } = context.extra;
          if (socket.bufferedAmount > MOST_UNREAD_BYTES) socket.close(CLOSE.unread, 'Too far behind');
          return result.errors ? { ...result, errors: result.errors.map(legible) } : undefined;
        },
      },
      this.sockets,
      PING_MS,
    );
    const server = this.http.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request, socket, head) => void this.admit(request, socket, head));
    this.sweep = setInterval(() => void this.letGoOfSignedOut(), STILL_SIGNED_IN_MS).unref();
  }

  /** Sockets keep an HTTP server from ending: they go first, and their pages come back to whoever still serves. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.sweep);
    for (const socket of this.sockets.clients) socket.close(CLOSE.going, 'Restarting');
    await this.protocol?.dispose();
    for (const socket of this.sockets.clients) socket.terminate();
  }

  private async admit(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    try {
      if (new URL(request.url ?? '', 'http://x').pathname !== GRAPHQL_PATH) return refuse(socket, '404 Not Found');
      // Cookies come with foreign pages' sockets too, and browsers ask nobody before they connect.
      if (!sameOrigin(request, this.config.publicUrl)) return refuse(socket, '403 Forbidden');
      const viewer = await this.viewerOf(request);
      if (viewer.personId === null) return refuse(socket, '401 Unauthorized');
      const { personId } = viewer;
      if ([...this.people.values()].filter((one) => one.personId === personId).length >= MOST_OF_ONE_PERSON) return refuse(socket, '429 Too Many Requests');
      rememberViewer(request, viewer);
      this.sockets.handleUpgrade(request, socket, head, (opened) => {
        this.people.set(opened, { request, personId });
        opened.once('close', () => this.people.delete(opened));
        this.sockets.emit('connection', opened, request);
      });
    } catch {
      // The database did not say who asks; the page tries again.
      this.logger.warn('A live connection could not be opened.');
      refuse(socket, '503 Service Unavailable');
    }
  }

  private async letGoOfSignedOut(): Promise<void> {
    for (const [socket, { request, personId }] of [...this.people]) {
      const viewer = await this.viewerOf(request).catch(() => null);
      if (viewer && viewer.personId !== personId) socket.close(CLOSE.refused, 'Signed out');
    }
  }

  private async viewerOf(request: IncomingMessage): Promise<CurrentViewer> {
    const origin = originOf(request as Request);
    const { cookie } = request.headers;
    if (!cookie) return signedOut(origin);
    return this.modules.get<ViewerSource>(VIEWER_SOURCE, { strict: false }).viewerOf(cookie, origin);
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function tooMany({ subscriptions, extra }: LiveContext): boolean {
  if (Object.keys(subscriptions).length < MOST_SUBSCRIPTIONS) return false;
  extra.socket.close(CLOSE.refused, 'Too many subscriptions');
  return true;
}

const legible = (error: GraphQLError) => formatError({ message: error.message, ...(error.path ? { path: error.path } : {}), extensions: error.extensions }, error);
