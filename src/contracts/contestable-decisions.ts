/**
 * Kinds of documents that decide something, so that an objection may be about them, each with the kind of contested decision
 * that it is (field `contestedDecisionKind`); other letters only tell or ask. `OTHER`: the appeals office says which remedy there is.
 */
export const contestableDecisions: ReadonlyMap<string, string> = new Map([
  ...[
    'GRANT',
    'REFUSAL',
    'RESTRICTION',
    'BRIDGING',
    'HOUSING_ALLOCATION',
    'HOUSING_FEE',
    'WORK_PERMIT_REFUSAL',
    'TITLE_REFUSAL',
  ].map((kind) => [kind, kind] as const),
  ['EDUCATION_GRANT', 'GRANT'],
  ['EDUCATION_REFUSAL', 'REFUSAL'],
  ['BENEFIT_END', 'BENEFIT_WITHDRAWAL'],
  ['NO_ENTITLEMENT', 'REFUSAL'],
  ['MOVE_REFUSAL', 'OTHER'],
  ['COURSE_OBLIGATION', 'OTHER'],
]);
