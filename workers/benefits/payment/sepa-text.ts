const GERMAN_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss', ẞ: 'SS' };
const OTHER_LETTERS: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ə: 'e',
  Ə: 'E',
};

/**
 * A text in the characters that every SEPA bank takes (letters, digits, `/-?:().,'+` and space), cut to a length: German
 * umlauts are written out, other accents fall off, anything else becomes a space.
 */
export function sepaText(text: string, maxLength: number): string {
  return text
    .normalize('NFC')
    .replace(/./gu, (letter) => GERMAN_LETTERS[letter] ?? OTHER_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, maxLength)
    .trim();
}
