/**
 * The normal form of a person's name, for searching people already known.
 *
 * The same name reaches the office in many spellings: Arabic, Persian, Tigrinya, Ukrainian and Russian names are written in
 * Latin letters by German, English, French or Turkish ear. Cologne phonetics and Soundex were made for German or English
 * surnames and throw away what tells Mahmoud from Mohammed; so the form here folds only what transliteration changes:
 *
 * - case, diacritics, apostrophes (`O'Neil`, `Raʿd`), hyphens; Cyrillic letters are transliterated first
 * - umlauts and their two-letter forms (`Müller`, `Mueller`, `Muller`)
 * - vowels in three classes: a/e, o/u, i/y/j; `ou`, `oo`, `ee` and every doubled letter
 * - consonants written by different ear: kh/ch/tsch/h, sh/sch/s/z, dj/dsch/j/y, gh/g, th/t, ph/f, ck/q/c/k, w/v, silent final h
 * - the Arabic article and `ibn`/`bin` as words of their own, and the glide of `Abdul-`, `Abdel-`, `Abdur-`
 */

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'sch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
}; // prettier-ignore

/** Letters that passports spell with two (umlauts) or that Unicode does not take apart into a base letter and a mark. */
const special: Readonly<Record<string, string>> = {
  ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'oe', å: 'aa', č: 'ch', ć: 'ch', ç: 'ch', ł: 'l', đ: 'd', ð: 'd', þ: 'th',
  ı: 'i',
}; // prettier-ignore

/** Words that some papers carry and others leave out. */
const articles = new Set(['al', 'el', 'ul', 'ad', 'ed', 'ar', 'er', 'as', 'es', 'at', 'an', 'az', 'bin', 'ibn', 'ben', 'bint']);

/** In this order: later rules see what earlier ones left. */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/dsch|dzh|dj/g, 'i'],
  [/tsch|tch|ch|kh/g, 'h'],
  [/sch|sh|zh|tz|ts/g, 's'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/rh/g, 'r'],
  [/ck|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/ee/g, 'i'],
  [/[yj]/g, 'i'],
  [/[ou]e|o/g, 'u'],
  [/e/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aiu])v(?=u)/g, ''],
  [/(?<=[a-z]{2})h$/, ''],
];

/** Lower case without marks, apostrophes and hyphens, umlauts as two letters. Two names that are equal here are spelled alike. */
export function foldSpelling(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z ]/g, (letter) => special[letter] ?? cyrillic[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{Lm}'’‘`´ʿʾ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The normal form of one name or of several given names, words separated by one space and in the order written.
 * Empty for a name without letters. Letters of other scripts than Latin and Cyrillic stay as they are.
 */
export function nameKey(name: string): string {
  const words = foldSpelling(name).split(' ');
  const bearing = words.filter((word) => !articles.has(word));
  return (bearing.length > 0 ? bearing : words)
    .map((word) => foldings.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), word))
    .map((word, index, all) =>
      word.replace(index < all.length - 1 ? /^abd[aiu][lrnsdt]?$/ : /^abd[aiu][lrnsdt]?(?=[^aiu].{2})/, 'abd'),
    )
    .filter((word) => word !== '')
    .join(' ');
}

/** The consonants of a normal form: equal for most spellings of a name, too coarse to tell names apart. */
export function skeleton(key: string): string {
  const consonants = key.replace(/[aiu ]/g, '');
  return consonants === '' ? key.replaceAll(' ', '') : consonants;
}

/**
 * The words under which to index a person, so that a search for a spelling variant finds candidates: the skeleton of every
 * word of both names and of each name as a whole, without duplicates, sorted. A candidate shares at least one of them.
 */
export function searchKeys(person: { familyName: string; givenNames: string }): string[] {
  const keys = [nameKey(person.familyName), nameKey(person.givenNames)].filter((key) => key !== '');
  const words = keys.flatMap((key) => [...key.split(' '), key]);
  return [...new Set(words.map(skeleton))].sort();
}
