/** A file from outside is never run in Lotse's own origin: always a download, with the type that its bytes showed. */
import type { Context } from 'koa';
import type { DocumentRecord } from '../../case-file/repositories.ts';

export function sendContent(ctx: Context, { fileName, mediaType }: DocumentRecord, content: Uint8Array): void {
  ctx.set('Content-Disposition', contentDisposition(fileName));
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.body = Buffer.from(content);
  ctx.set('Content-Type', mediaType);
}

/** The name twice (RFC 6266): in full for browsers, and in plain letters for what knows no other. */
function contentDisposition(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
