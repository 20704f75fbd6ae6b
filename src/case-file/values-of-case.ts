import type { Fields } from './repositories.ts';

/**
 * The current values of some fields, wherever the catalogue keeps each of them: with the case, its person or its household.
 * Keys that were never recorded are absent.
 */
export async function valuesOfCase(
  fields: Pick<Fields, 'current'>,
  { caseId, personId, householdId }: { caseId: string; personId: string; householdId: string },
  keys: string[],
): Promise<Record<string, unknown>> {
  const [ofHousehold, ofPerson, ofCase] = await Promise.all([
    fields.current({ kind: 'household', id: householdId }, keys),
    fields.current({ kind: 'person', id: personId }, keys),
    fields.current({ kind: 'case', id: caseId }, keys),
  ]);
  return { ...ofHousehold, ...ofPerson, ...ofCase };
}
