/** Filters of the list of cases as they stand in the address. */
export const caseStates = ['open', 'closed', 'all'] as const;
type CaseState = (typeof caseStates)[number];

export const caseFilterNames = ['state', 'frozen', 'personId', 'caseNumber'] as const;

export interface CaseFilter {
  state: CaseState;
  frozen: 'true' | 'false' | null;
  personId: string | null;
  caseNumber: string | null;
}

/** What the address does not say, or says wrongly, is the default. */
export function readFilter(given: Readonly<Partial<Record<(typeof caseFilterNames)[number], string>>>): CaseFilter {
  const { frozen, personId = null, caseNumber = null } = given;
  return {
    state: caseStates.find((state) => state === given.state) ?? 'open',
    frozen: frozen === 'true' || frozen === 'false' ? frozen : null,
    personId,
    caseNumber,
  };
}

/** For the API. Somebody who asks for one number or one person means closed cases too. */
export function toQuery({ state, frozen, personId, caseNumber }: CaseFilter) {
  const named = personId !== null || caseNumber !== null;
  return { state: named && state === 'open' ? 'all' : state, frozen, personId, caseNumber };
}
