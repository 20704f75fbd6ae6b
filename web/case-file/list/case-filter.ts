/** Filters of the list of cases as they stand in the address. */
export const caseStates = ['open', 'closed', 'all'] as const;
type CaseState = (typeof caseStates)[number];

export const caseFilterNames = ['state', 'frozen', 'personId', 'text'] as const;

export interface CaseFilter {
  state: CaseState;
  frozen: 'true' | 'false' | null;
  personId: string | null;
  /** Name, birth date, AZR number or Aktenzeichen. */
  text: string | null;
}

/** What the address does not say, or says wrongly, is the default. */
export function readFilter(given: Readonly<Partial<Record<(typeof caseFilterNames)[number], string>>>): CaseFilter {
  const { frozen, personId = null, text = null } = given;
  return {
    state: caseStates.find((state) => state === given.state) ?? 'open',
    frozen: frozen === 'true' || frozen === 'false' ? frozen : null,
    personId,
    text,
  };
}

/** For the API. Somebody who searches or asks for one person means closed cases too. */
export function toQuery({ state, frozen, personId, text }: CaseFilter) {
  const named = personId !== null || text !== null;
  return { state: named && state === 'open' ? 'all' : state, frozen, personId, text };
}
