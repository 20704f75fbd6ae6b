/** Puts a month on the next payment file: to whom, how and how much. The file itself is written when it is released. */
import { z } from 'zod';
import { ibanSchema } from '../../src/contracts/iban.ts';
import { BpmnError, defineWorker } from '../../src/zeebe/define-worker.ts';
import { applicantFields, type BenefitsDeps } from './benefits.service.ts';

export default defineWorker({
  type: 'schedule-month-payment',
  title: { de: 'Zahlung für den Monat vormerken', en: 'Schedule payment of the month' },
  input: z.object({ caseId: z.uuid(), householdId: z.uuid(), monthlyBenefitId: z.uuid() }),
  output: z.object({ bankAnswerExpected: z.boolean() }),
  errors: {
    PAYMENT_DETAILS_MISSING: {
      de: 'Für die Überweisung fehlt eine gültige IBAN.',
      en: 'A valid IBAN for the transfer is missing.',
    },
  },
  timeoutMs: 60_000,
  async handle({ caseId, householdId, monthlyBenefitId }, deps: BenefitsDeps) {
    const { personId, caseNumber } = await deps.cases.get(caseId);
    const grant = await deps.benefitGrants.get(householdId);
    const { iban, accountHolder, paymentMethod } = await applicantFields(deps, { caseId, personId, householdId });
    const method = paymentMethod ?? grant?.method ?? 'BEZAHLKARTE';
    const account = ibanSchema.safeParse(iban);
    const byTransfer = method === 'UEBERWEISUNG';
    if (byTransfer && !account.success) throw new BpmnError('PAYMENT_DETAILS_MISSING');
    const { givenNames, familyName } = await deps.persons.get(personId);
    const { state } = await deps.monthlyBenefits.schedule(monthlyBenefitId, {
      method,
      payee: accountHolder ?? `${givenNames} ${familyName}`.trim(),
      iban: byTransfer && account.success ? account.data : null,
      caseNumber,
    });
    return { bankAnswerExpected: byTransfer && state !== 'NOT_DUE' };
  },
});
