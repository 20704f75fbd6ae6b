/** Departments of the unit, their German names as lanes show them, and the candidate groups of each. */
export const departments: Readonly<Record<string, { name: string; groups: readonly string[] }>> = {
  sc: { name: 'Servicecenter', groups: ['sc-agent', 'sc-lead'] },
  abh: { name: 'Ausländerbehörde', groups: ['abh-clerk', 'abh-return', 'abh-lead'] },
  lst: { name: 'Leistung AsylbLG', groups: ['lst-clerk', 'lst-pay', 'lst-lead'] },
  fsa: { name: 'Flüchtlingssozialarbeit', groups: ['fsa-worker', 'fsa-lead'] },
  unt: { name: 'Unterbringung', groups: ['unt-clerk', 'unt-site'] },
  stab: { name: 'Stabsstelle Integration', groups: ['stab-steering', 'stab-network'] },
  recht: { name: 'Widerspruchsstelle', groups: ['legal'] },
};

/** The head of the unit stands above the departments. */
export const candidateGroups: readonly string[] = [...Object.values(departments).flatMap(({ groups }) => groups), 'unit-head'];
