/** What a decision table must answer: variables in, result out. Keys of `then` that are left out are not compared. */
export interface DecisionCase {
  decisionId: string;
  given: string;
  variables: Record<string, unknown>;
  then: Record<string, unknown>;
}

export type Row = [given: string, differing: Record<string, unknown>, then: Record<string, unknown>];

/** The fictional cases are those of the domain brief; they are played in November 2026. */
const validOn = '2026-11-16';

/** One table's cases: what all of them share, and per case a title, what differs and the expected result. */
export function cases(decisionId: string, shared: Record<string, unknown>, rows: Row[]): DecisionCase[] {
  return rows.map(([given, differing, then]) => ({ decisionId, given, variables: { validOn, ...shared, ...differing }, then }));
}
