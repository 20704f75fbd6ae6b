/** Reads a JSON body of bounded size. */
import type { Context } from 'koa';
import getRawBody from 'raw-body';
import { InvalidInput, LotseError } from '../../errors.ts';

export const jsonLimitBytes = 6 * 1024 * 1024;

/** @throws LotseError 413 BODY_TOO_LARGE, 415 UNSUPPORTED_MEDIA_TYPE, 422 MALFORMED_JSON */
export async function readJson(ctx: Context): Promise<unknown> {
  if (!ctx.req.headers['content-length'] && !ctx.req.headers['transfer-encoding']) return undefined;
  if (!ctx.is('application/json')) {
    throw new LotseError(415, 'UNSUPPORTED_MEDIA_TYPE', {
      values: { mediaType: ctx.get('Content-Type'), expected: 'application/json' },
    });
  }
  let text: string;
  try {
    text = await getRawBody(ctx.req, { limit: jsonLimitBytes, length: ctx.get('Content-Length') || null, encoding: 'utf-8' });
  } catch (error) {
    if ((error as { type?: string }).type === 'entity.too.large') {
      throw new LotseError(413, 'BODY_TOO_LARGE', { values: { limit: jsonLimitBytes } });
    }
    throw new InvalidInput('MALFORMED_JSON', { cause: error });
  }
  if (text === '') return undefined;
  try {
    return JSON.parse(text, refuseUnsafeKeys) as unknown;
  } catch (cause) {
    throw new InvalidInput('MALFORMED_JSON', { cause });
  }
}

/** `__proto__` in JSON could reach the prototype of an object that is merged later. */
function refuseUnsafeKeys(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
