import { fileTypeFromBuffer } from 'file-type/core';
import { InvalidInput } from '../errors.ts';

/** What a case file takes: formats that office staff can read and that carry no macros. */
const allowedMediaTypes: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/tiff', 'tif'],
  ['image/webp', 'webp'],
  ['image/heic', 'heic'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/xml', 'xml'],
  ['text/plain', 'txt'],
]);

export const largestDocument = 20 * 1024 * 1024;

/**
 * The media type that the bytes themselves show, with its extension.
 * @throws InvalidInput DOCUMENT_TOO_LARGE, DOCUMENT_EMPTY, DOCUMENT_TYPE_NOT_ALLOWED (`values.mediaType`), or
 *   DOCUMENT_TYPE_MISMATCH when it is another one than declared
 */
export async function checkContent(content: Uint8Array, declared: string): Promise<{ mediaType: string; extension: string }> {
  if (content.byteLength > largestDocument)
    throw new InvalidInput('DOCUMENT_TOO_LARGE', { field: 'content', values: { limit: 20 } });
  if (content.byteLength === 0) throw new InvalidInput('DOCUMENT_EMPTY', { field: 'content' });
  const mediaType = await detect(content);
  const extension = allowedMediaTypes.get(mediaType);
  if (extension === undefined) throw new InvalidInput('DOCUMENT_TYPE_NOT_ALLOWED', { field: 'content', values: { mediaType } });
  if (mediaType !== normalised(declared)) {
    throw new InvalidInput('DOCUMENT_TYPE_MISMATCH', { field: 'mediaType', values: { declared, mediaType } });
  }
  return { mediaType, extension };
}

async function detect(content: Uint8Array): Promise<string> {
  const detected = await fileTypeFromBuffer(content);
  if (detected !== undefined) return detected.mime;
  return isPlainText(content) ? 'text/plain' : 'application/octet-stream';
}

/** Plain text has no signature: it is text when it is valid UTF-8 without control characters and no markup at its start. */
function isPlainText(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return !/[^\P{Cc}\t\r\n\f]/u.test(text) && !/^\s*</.test(text);
  } catch {
    return false;
  }
}

function normalised(mediaType: string): string {
  const bare = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  return bare === 'text/xml' ? 'application/xml' : bare;
}
