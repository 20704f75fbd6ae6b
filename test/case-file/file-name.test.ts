import fc from 'fast-check';
import { safeFileName } from '../../src/case-file/file-name.ts';

test.each([
  ['Reisepass.pdf', 'Reisepass.pdf'],
  ['Mietvertrag (Müller) 2026.PDF', 'Mietvertrag (Müller) 2026.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\nina\\Bescheid.pdf', 'Bescheid.pdf'],
  ['rechnung.pdf.exe', 'rechnung.pdf.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['CON', 'Dokument_CON.pdf'],
  ['nul.pdf', 'Dokument_nul.pdf'],
  ['...', 'Dokument.pdf'],
  ['', 'Dokument.pdf'],
  ['a\u202Efdp.exe', 'afdp.pdf'],
  ['zeile\r\nSet-Cookie: x=1', 'zeileSet-Cookie_ x=1.pdf'],
  ['"; rm -rf ~ .pdf', '__ rm -rf ~.pdf'],
  ['x'.repeat(5000), `${'x'.repeat(100)}.pdf`],
])('%j becomes %j', (name, expected) => {
  expect(safeFileName(name, 'pdf')).toBe(expected);
});

test('whatever the name, the result is one visible file of the right kind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName(name, 'pdf');
      expect(safe).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]{1,110}\.pdf$/u);
      expect(safe.startsWith('.')).toBe(false);
    }),
  );
});
