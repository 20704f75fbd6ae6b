/** Kinds of documents that decide something, so that an objection may be about them; other letters only tell or ask. */
export const contestableDecisions: ReadonlySet<string> = new Set([
  'GRANT',
  'REFUSAL',
  'RESTRICTION',
  'BRIDGING',
  'HOUSING_ALLOCATION',
  'HOUSING_FEE',
  'WORK_PERMIT_REFUSAL',
  'TITLE_REFUSAL',
]);
