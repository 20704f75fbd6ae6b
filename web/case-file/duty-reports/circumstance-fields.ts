/** What has to be said of each kind of transmission besides the facts, in the order of the form. */
import type { DutyReportKind } from '../../../src/contracts/duty-report.ts';

export const circumstanceFields = {
  ON_REQUEST: ['requestedOn', 'requestReference'],
  STAY_WITHOUT_TITLE: [],
  AREA_VIOLATION: ['violatedOn', 'place'],
  SOCIAL_BENEFITS: ['benefit', 'appliedOn'],
  EXPULSION_GROUND: ['ground'],
  INTEGRATION_NEED: [],
  BENEFIT_CIRCUMSTANCE: ['effectiveOn'],
} as const satisfies Record<DutyReportKind, readonly string[]>;

export type CircumstanceField = (typeof circumstanceFields)[DutyReportKind][number];

export function isDay(field: CircumstanceField): boolean {
  return field.endsWith('On');
}
