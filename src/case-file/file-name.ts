/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const longestStem = 100;

/**
 * A name that is safe to offer for download: the last part of any path, without control and direction marks and the
 * characters that file systems refuse, never hidden, and with the extension of the media type that the bytes showed, so
 * that `rechnung.pdf.exe` can't pass as anything else.
 */
export function safeFileName(name: string, extension: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*%;`$]/g, '_')
    .replace(/\s+/g, ' ')
    .trim();
  const stem = withoutExtension(clean)
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, longestStem)
    .trim();
  const named = stem === '' || reserved.test(stem) ? `Dokument${stem === '' ? '' : `_${stem}`}` : stem;
  return `${named}.${extension}`;
}

function withoutExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot <= 6 ? name.slice(0, dot) : name;
}
