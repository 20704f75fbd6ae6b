/** What a payment of a month is called in the payment file, and comes back with in the bank's answer: 34 of the 35 characters of SEPA. */
export const endToEndIdOf = (monthlyBenefitId: string, attempt: number): string =>
  `${monthlyBenefitId.replaceAll('-', '')}${String(attempt).padStart(2, '0')}`;

/** Null for what is none. */
export function paymentOf(endToEndId: string): { monthlyBenefitId: string; attempt: number } | null {
  const [, a, b, c, d, e, attempt] =
    /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})(\d\d)$/.exec(endToEndId) ?? [];
  return attempt === undefined ? null : { monthlyBenefitId: [a, b, c, d, e].join('-'), attempt: Number(attempt) };
}
