import type { PartnerKind } from '../contracts/partner-envelope.ts';

/** Keys that the register once had beside those of the messages. */
export const renamedPartners: Readonly<Record<string, PartnerKind>> = {
  AZR: 'CENTRAL_REGISTER',
  EDUCATION_AUTHORITY: 'SCHOOL_OFFICE',
  WELFARE_ASSOCIATION: 'WELFARE_ORGANISATION',
};
