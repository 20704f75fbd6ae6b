/** Reads a JSON body of bounded size. */
import type { Context } from 'koa';
import getRawBody from 'raw-body';
import { InvalidInput, LotseError } from '../../errors.ts';

const jsonLimitBytes = 6 * 1024 * 1024;
/** No form or model needs more; what walks a value recursively has room on the stack for many times that. */
const deepestNesting = 100;

/** @throws LotseError 413 BODY_TOO_LARGE, 415 UNSUPPORTED_MEDIA_TYPE, 422 MALFORMED_JSON and NESTED_TOO_DEEP */
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
  if (isDeeper(text, deepestNesting)) throw new InvalidInput('NESTED_TOO_DEEP', { values: { limit: deepestNesting } });
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

/** Counts brackets outside of texts, without recursion, before anything builds the value. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inText) {
      if (character === '\\') at += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > limit) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}
