/** What two versions of a draft say differently. */
type Values = Readonly<Record<string, unknown>>;

export interface DraftDifference {
  key: string;
  here: unknown;
  there: unknown;
}

const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** Keys in the order of the form, then what the form does not name. */
export function compareDrafts(here: Values, there: Values, order: readonly string[]): DraftDifference[] {
  const keys = [...new Set([...order, ...Object.keys(here), ...Object.keys(there)])];
  return keys.flatMap((key) => {
    const same = JSON.stringify(here[key]) === JSON.stringify(there[key]) || (isNothing(here[key]) && isNothing(there[key]));
    return same ? [] : [{ key, here: here[key], there: there[key] }];
  });
}
