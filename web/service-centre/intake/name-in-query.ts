/** What was searched for in vain, as the beginning of a new intake. */
export interface NameInQuery {
  familyName: string;
  givenNames: string;
  birthDate: string;
}

const dateText = /^(?:\d{1,2}\.)?(?:\d{1,2}\.)?(?:19|20)\d\d$|^(?:19|20)\d\d-\d\d(?:-\d\d)?$/;

/** `Muster, Amira 12.03.1998`, `Amira Muster` or `12.03.1998`; numbers of files and registers fill in nothing. */
export function nameInQuery(q: string): NameInQuery {
  const words = q.trim().split(/\s+/);
  const birthDate = words.find((word) => dateText.test(word)) ?? '';
  const name = words.filter((word) => !/\d/.test(word));
  const comma = name.join(' ').split(',');
  if (comma.length > 1) {
    return { familyName: (comma[0] ?? '').trim(), givenNames: comma.slice(1).join(' ').trim(), birthDate };
  }
  return { familyName: name.at(-1) ?? '', givenNames: name.slice(0, -1).join(' '), birthDate };
}
