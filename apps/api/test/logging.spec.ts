import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import pinoHttp from 'pino-http';
import { QueryFailedError } from 'typeorm';
import { describeFailure } from '../src/platform/failure';
import { logging } from '../src/platform/logging';

describe('the log', () => {
  test('a line about a request holds no cookie, header, query or body', async () => {
    const lines: string[] = [];
    const stream = new Writable({ write: (chunk: Buffer, _, done) => (lines.push(chunk.toString()), done()) });
    const { pinoHttp: options } = logging('info');
    if (!options || Array.isArray(options) || !('level' in options)) throw new Error('the logging has no options');
    const log = pinoHttp(options, stream);
    const server = createServer((request, response) => {
      log(request, response);
      request.resume().on('end', () => response.setHeader('set-cookie', 'citymark=NEWCOOKIE').end('{"level":7}'));
    });
    const port = await new Promise<number>((resolve) => void server.listen(0, () => resolve((server.address() as AddressInfo).port)));
    const headers = { cookie: 'citymark=OLDCOOKIE', authorization: 'Bearer BEARER', 'content-type': 'application/json' };
    await (await fetch(`http://127.0.0.1:${port}/files/1?token=QUERYTOKEN`, { method: 'POST', headers, body: '{"level":5}' })).text();
    await new Promise((resolve) => server.close(resolve));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ req: { method: 'POST', path: '/files/1' }, res: { status: 200 } });
    expect(lines[0]).not.toMatch(/COOKIE|BEARER|QUERYTOKEN|"level":[57]\b/);
  });

  test('an error of the database is described without its message, statement or values', () => {
    const driver = Object.assign(new Error('new row violates check: Failing row contains (7, secret)'), { code: '23514', constraint: 'vote_level', table: 'vote', detail: 'Failing row contains (7)' });
    const described = describeFailure(new QueryFailedError('insert into vote values ($1)', [7, 'reason of Anna'], driver));
    expect(described).toMatchObject({ state: '23514', constraint: 'vote_level', table: 'vote' });
    expect(JSON.stringify(described)).not.toMatch(/Failing|insert into|Anna|secret/);
  });

  test('another error keeps its message and where it came from', () => {
    const described = describeFailure(new Error('the pack is missing'));
    expect(described).toMatchObject({ name: 'Error', message: 'the pack is missing', frames: expect.arrayContaining([expect.stringContaining('logging.spec')]) });
    expect(describeFailure('text')).toEqual({ kind: 'string' });
  });
});
