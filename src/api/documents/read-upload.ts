/** Reads one file and its text fields out of a multipart body of bounded size. */
import { finished } from 'node:stream/promises';
import busboy from 'busboy';
import type { Context } from 'koa';
import { largestDocument } from '../../case-file/media-type.ts';
import { InvalidInput, LotseError } from '../../errors.ts';

export interface Upload {
  fields: Record<string, string>;
  content: Uint8Array;
  /** As the browser declares it; the bytes decide. */
  mediaType: string;
  /** The last part of what the browser sends, still to be made safe. */
  fileName: string;
}

const limits = {
  files: 1,
  fields: 10,
  parts: 12,
  fieldSize: 2000,
  fieldNameSize: 60,
  headerPairs: 30,
  fileSize: largestDocument,
};
const millionBytes = 1024 * 1024;
const dropWithinMs = 5_000;

/**
 * @throws LotseError 415 UNSUPPORTED_MEDIA_TYPE, 413 DOCUMENT_TOO_LARGE; InvalidInput INVALID_REQUEST for a body that is cut off,
 *   holds no file or holds too many parts
 */
export async function readUpload(ctx: Context): Promise<Upload> {
  if (!ctx.is('multipart/form-data')) {
    throw new LotseError(415, 'UNSUPPORTED_MEDIA_TYPE', {
      values: { mediaType: ctx.get('Content-Type'), expected: 'multipart/form-data' },
    });
  }
  try {
    return await parse(ctx);
  } catch (error) {
    await dropRest(ctx);
    if (error instanceof LotseError) throw error;
    throw new InvalidInput('INVALID_REQUEST', { field: 'file', cause: error });
  }
}

/** What is left of a refused body is read and dropped first: a client that still sends would not get to see the answer. */
async function dropRest(ctx: Context): Promise<void> {
  ctx.req.unpipe();
  ctx.req.resume();
  const signal = AbortSignal.timeout(dropWithinMs);
  // Whoever sends on and on, or has gone, is not waited for.
  await finished(ctx.req, { writable: false, signal }).catch(() => undefined);
  if (!ctx.req.complete) ctx.set('Connection', 'close');
}

function parse(ctx: Context): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const parser = busboy({ headers: ctx.req.headers, limits, defParamCharset: 'utf8' });
    const fields: Record<string, string> = {};
    let file: Omit<Upload, 'fields'> | undefined;

    parser.on('field', (name, value) => {
      fields[name] = value;
    });
    parser.on('file', (_, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => reject(tooLarge()));
      stream.on('error', reject);
      stream.on('end', () => {
        // Some clients send a part without a name, whatever the types of the parser say.
        const { filename: fileName = '' } = info as { filename?: string };
        file = { content: Buffer.concat(chunks), mediaType: info.mimeType, fileName };
      });
    });
    for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) {
      parser.on(limit, () => reject(new InvalidInput('INVALID_REQUEST', { field: 'file' })));
    }
    parser.on('error', reject);
    parser.on('close', () => {
      if (file === undefined) reject(new InvalidInput('INVALID_REQUEST', { field: 'file' }));
      else resolve({ fields, ...file });
    });
    ctx.req.once('aborted', () => reject(new InvalidInput('INVALID_REQUEST', { field: 'file' })));
    ctx.req.pipe(parser);
  });
}

function tooLarge(): LotseError {
  return new LotseError(413, 'DOCUMENT_TOO_LARGE', { field: 'file', values: { limit: largestDocument / millionBytes } });
}
