/**
 * What Zeebe's stock Elasticsearch exporter talks to instead of Elasticsearch: it puts index templates, which need no doing,
 * and posts records to `/_bulk`. The answer to a bulk goes out only after its records are durable, so whatever is not stored
 * stays in the broker's log and is sent again.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import Koa from 'koa';
import { MalformedBulk, parseBulk } from '../zeebe/records/parse-bulk.ts';
import type { ProjectionLog } from './projection-log.ts';
import type { ProjectionRunner } from './runner.ts';

export interface ReceiverOptions {
  runner: Pick<ProjectionRunner, 'accept'>;
  username: string;
  password: string;
  log: ProjectionLog;
  /** Longest bulk in bytes; the exporter sends about 10 MB plus one record (4 MB) at most. */
  bodyLimit?: number;
}

/** The body is longer than allowed. */
class BodyTooLarge extends Error {}

/** The receiver as a Koa application; the caller listens. */
export function createReceiver({ runner, username, password, log, bodyLimit = 64 * 1024 * 1024 }: ReceiverOptions): Koa {
  const expected = digest(`Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`);
  const app = new Koa();

  app.use(async (ctx) => {
    ctx.set('x-elastic-product', 'Elasticsearch');
    if (!timingSafeEqual(digest(ctx.get('authorization')), expected)) {
      ctx.set('www-authenticate', 'Basic realm="record stream"');
      ctx.status = 401;
      ctx.body = { error: 'unauthorized', status: 401 };
    } else if (ctx.method === 'POST' && ctx.path === '/_bulk') {
      await takeBulk(ctx);
    } else if (ctx.method === 'PUT') {
      ctx.body = { acknowledged: true };
    } else if (ctx.method === 'GET' || ctx.method === 'HEAD') {
      ctx.body = { name: 'lotse', version: { number: '8.0.0' }, tagline: 'record stream' };
    }
  });

  async function takeBulk(ctx: Koa.Context): Promise<void> {
    const started = Date.now();
    try {
      const bulk = parseBulk(await readBody(ctx.req, bodyLimit));
      if (bulk) await runner.accept(bulk);
      ctx.body = { took: Date.now() - started, errors: false, items: [] };
    } catch (error) {
      ctx.status = statusOf(error);
      ctx.body = { error: error instanceof Error ? error.message : String(error), status: ctx.status };
      log.error({ err: error }, 'Records could not be stored; the engine will send them again');
    }
  }

  return app;
}

function statusOf(error: unknown): number {
  if (error instanceof BodyTooLarge) return 413;
  if (error instanceof MalformedBulk) return 400;
  return 503;
}

async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new BodyTooLarge(`The bulk request is longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Equal length for the comparison in constant time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
