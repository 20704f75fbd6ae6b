/**
 * How likely two records are the same person. Only a proposal for a caseworker: nobody is merged by a score.
 *
 * Names count by their normal form (`name-key.ts`), in either order of family and given names; parts of the birth date that
 * both records know must agree.
 */
import { distance } from 'fastest-levenshtein';
import { foldSpelling, nameKey, skeleton } from './name-key.ts';
import type { PartialDate } from './repositories.ts';

export interface Identity {
  familyName: string;
  givenNames: string;
  birthDate: PartialDate | null;
}

export interface Similarity {
  /** 0 to 1; symmetric, and the same when family and given names of one record are swapped. */
  score: number;
  /** Spelled alike (case, marks, hyphens and umlauts aside), in the same order, and born on the same fully known day. */
  exact: boolean;
}

/** From this score on a person is shown as possibly the same. */
export const similarFrom = 0.8;

/** A name that lacks words which the other record has ("Mohammed" and "Mohammed Ali") is a little less certain. */
const incompleteName = 0.95;

export function similarity(a: Identity, b: Identity): Similarity {
  const score = Math.round(nameSimilarity(a, b) * birthDateAgreement(a.birthDate, b.birthDate) * 1000) / 1000;
  const exact =
    foldSpelling(a.familyName) === foldSpelling(b.familyName) &&
    foldSpelling(a.givenNames) === foldSpelling(b.givenNames) &&
    isFull(a.birthDate) &&
    isFull(b.birthDate) &&
    birthDateAgreement(a.birthDate, b.birthDate) === 1;
  return { score, exact };
}

function nameSimilarity(a: Identity, b: Identity): number {
  const [familyA, givenA] = [nameKey(a.familyName), nameKey(a.givenNames)];
  const [familyB, givenB] = [nameKey(b.familyName), nameKey(b.givenNames)];
  const asWritten = pair(compareNames(familyA, familyB), compareNames(givenA, givenB));
  const swapped = pair(compareNames(familyA, givenB), compareNames(givenA, familyB));
  const wordsShifted = incompleteName * compareWords(`${familyA} ${givenA}`, `${familyB} ${givenB}`);
  return Math.max(asWritten, swapped, wordsShifted);
}

/** Both names must fit: brothers share the family name, namesakes the given name. */
function pair(first: number, second: number): number {
  return (first + second + 2 * Math.min(first, second)) / 4;
}

/** Two names of one or more words each. */
function compareNames(a: string, b: string): number {
  const joined = compareWord(a.replaceAll(' ', ''), b.replaceAll(' ', ''));
  return Math.max(joined, compareWords(a, b));
}

function compareWords(a: string, b: string): number {
  const [wordsA, wordsB] = [a.split(' ').filter(Boolean), b.split(' ').filter(Boolean)];
  if (wordsA.length === 0 || wordsB.length === 0) return 0;
  if (wordsA.length === wordsB.length) return Math.min(coverage(wordsA, wordsB), coverage(wordsB, wordsA));
  return incompleteName * (wordsA.length < wordsB.length ? coverage(wordsA, wordsB) : coverage(wordsB, wordsA));
}

function coverage(words: string[], among: string[]): number {
  return words.reduce((sum, word) => sum + Math.max(...among.map((other) => compareWord(word, other))), 0) / words.length;
}

/** Vowels change more between transliterations than consonants do, so the skeleton counts on its own beside the whole word. */
function compareWord(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  return 0.7 * closeness(a, b) + 0.3 * closeness(skeleton(a), skeleton(b));
}

function closeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 0 : 1 - distance(a, b) / length;
}

function isFull(date: PartialDate | null): boolean {
  return date?.month !== undefined && date.day !== undefined;
}

/** 1 January stands in many papers for "day and month unknown". */
function isPlaceholder(date: PartialDate): boolean {
  return date.month === 1 && date.day === 1;
}

function birthDateAgreement(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return 0.85;
  if (a.year !== b.year) return 0.5;
  if (a.month === undefined || b.month === undefined) return 0.95;
  if (a.month === b.month && (a.day === undefined || b.day === undefined)) return 0.95;
  if (a.month === b.month && a.day === b.day) return 1;
  if (isPlaceholder(a) || isPlaceholder(b)) return 0.9;
  if (a.month === b.day && a.day === b.month) return 0.9;
  return 0.5;
}
