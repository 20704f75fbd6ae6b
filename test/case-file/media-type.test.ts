import { checkContent, largestDocument } from '../../src/case-file/media-type.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const pdf = bytes('%PDF-1.7\n');
const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
]);
const program = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]);

/** A zip with one stored entry, as office formats begin. */
function zip(name: string, content: string): Uint8Array {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), Buffer.from(content)]);
}

test.each([
  ['application/pdf', pdf, 'pdf'],
  ['image/png', png, 'png'],
  ['text/plain; charset=utf-8', bytes('Vermerk: Termin am Montag\r\n'), 'txt'],
  ['text/xml', bytes('<?xml version="1.0"?><a/>'), 'xml'],
  ['application/vnd.oasis.opendocument.text', zip('mimetype', 'application/vnd.oasis.opendocument.text'), 'odt'],
])('%s is taken', async (declared, content, extension) => {
  await expect(checkContent(content, declared)).resolves.toMatchObject({ extension });
});

test.each([
  ['a program called a PDF', program, 'application/pdf', 'DOCUMENT_TYPE_NOT_ALLOWED'],
  ['a picture called a PDF', png, 'application/pdf', 'DOCUMENT_TYPE_MISMATCH'],
  ['a web page called text', bytes('<html><script>alert(1)</script>'), 'text/plain', 'DOCUMENT_TYPE_NOT_ALLOWED'],
  [
    'a vector picture, which may hold scripts',
    bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'image/svg+xml',
    'DOCUMENT_TYPE_NOT_ALLOWED',
  ],
  ['an archive', zip('a.txt', 'x'), 'application/zip', 'DOCUMENT_TYPE_NOT_ALLOWED'],
  ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0xfd, 0, 1, 2]), 'text/plain', 'DOCUMENT_TYPE_NOT_ALLOWED'],
  ['a text with control characters', bytes('a\u0000b'), 'text/plain', 'DOCUMENT_TYPE_NOT_ALLOWED'],
  ['an empty file', new Uint8Array(0), 'application/pdf', 'DOCUMENT_EMPTY'],
  ['a file above 20 MB', Buffer.concat([pdf, Buffer.alloc(largestDocument)]), 'application/pdf', 'DOCUMENT_TOO_LARGE'],
])('%s is refused', async (_what, content, declared, code) => {
  await expect(checkContent(content, declared)).rejects.toMatchObject({ status: 422, code });
});
