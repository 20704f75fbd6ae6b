import { randomUUID } from 'node:crypto';

/** Somebody with a family name that nobody else in the store has, so that tests find only what is theirs. */
export function newPerson() {
  const letters = randomUUID()
    .replaceAll('-', '')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  return { familyName: `Beispiel${letters.slice(0, 10)}`, givenNames: 'Nuria', birthDate: '12.03.1998', nationalities: ['SYR'] };
}
