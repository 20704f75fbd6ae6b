/** Candidate groups whose name does not begin with the key of their department. */
const departmentOfGroup: Readonly<Record<string, string>> = { legal: 'recht', 'unit-head': 'leitung' };

/** Organisation keys behind candidate groups: `lst-clerk` belongs to `lst`. Each once, in the order of the groups. */
export function departmentsOf(candidateGroups: readonly string[]): string[] {
  return [...new Set(candidateGroups.map((group) => departmentOfGroup[group] ?? group.split('-', 1)[0] ?? group))];
}
