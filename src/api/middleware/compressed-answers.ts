import { constants } from 'node:zlib';
import type { Middleware } from 'koa';
import compress from 'koa-compress';

/** A shorter answer is on its way before it would be packed. */
const thresholdBytes = 2048;

/**
 * Lists and texts go out packed, as quickly as possible rather than as small. Never live changes, which must not wait in a
 * buffer, nor documents, which are packed already.
 */
export function compressedAnswers(): Middleware {
  return compress({
    threshold: thresholdBytes,
    filter: (type) => /^(application\/(problem\+)?json|text\/csv)\b/.test(type),
    gzip: { level: constants.Z_BEST_SPEED },
    br: false,
    deflate: false,
    zstd: false,
  });
}
