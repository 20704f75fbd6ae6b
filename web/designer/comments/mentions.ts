/** Who is spoken to: everybody whose name stands in the text behind an @. */
export function mentionsIn<Person extends { name: string }>(text: string, people: readonly Person[]): Person[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  let rest = text;
  return longestFirst.filter(({ name }) => {
    const called = `@${name}`;
    if (!rest.includes(called)) return false;
    // A longer name that begins with a shorter one does not call both.
    rest = rest.replaceAll(called, '');
    return true;
  });
}
