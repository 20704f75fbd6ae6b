/** Asks what the immigration office has on record about the person's residence status (AsylbLG 11(3)). */
import { z } from 'zod';
import { BpmnError, defineWorker } from '../../src/zeebe/define-worker.ts';
import { applicantFields, type BenefitFields, type BenefitsDeps } from './benefits.service.ts';
import { monthsInGermany } from './status/months-in-germany.ts';

export default defineWorker({
  type: 'match-residence-status',
  title: { de: 'Aufenthaltsstatus abgleichen', en: 'Match residence status' },
  input: z.object({
    caseId: z.uuid(),
    personId: z.uuid(),
    validOn: z.iso.date().nullish(),
    registerMatch: z.enum(['FOUND', 'NOT_FOUND', 'CONFLICT']).nullish(),
  }),
  output: z.object({
    statusCode: z.string().nullable(),
    statusConfirmed: z.boolean(),
    statusValidUntil: z.iso.date().nullable(),
    monthsInGermany: z.number().int().nonnegative().nullable(),
    hasArrivalCertificate: z.boolean(),
    obligedToLeave: z.boolean().nullable(),
    euProtectionOrDublin: z.boolean().nullable(),
  }),
  errors: {
    NOT_RESPONSIBLE: {
      de: 'Die Person ist einem anderen Ort zugewiesen oder muss dort wohnen; zuständig ist die dortige Behörde (§ 10a AsylbLG).',
      en: 'The person is allocated to, or has to live in, another place; the authority there is responsible (AsylbLG 10a).',
    },
  },
  timeoutMs: 30_000,
  async handle({ caseId, personId, validOn, registerMatch }, deps: BenefitsDeps) {
    const { householdId } = await deps.cases.get(caseId);
    const fields = await applicantFields(deps, { caseId, personId, householdId });
    const on = validOn ?? deps.today();
    if (livesElsewhere(fields, deps.ownAreas, on)) throw new BpmnError('NOT_RESPONSIBLE');
    const { statusCode, statusValidUntil } = fields;
    return {
      statusCode: statusCode ?? null,
      statusConfirmed: isConfirmed(fields, registerMatch ?? null, on),
      statusValidUntil: statusValidUntil ?? null,
      monthsInGermany: monthsInGermany(fields.entryDate, on),
      hasArrivalCertificate: (fields.arrivalCertificateNumber ?? '') !== '',
      obligedToLeave: isObligedToLeave(fields),
      euProtectionOrDublin: hasEuProtectionOrDublin(fields),
    };
  },
});

/** A residence obligation in force for an area that is not ours moves the responsibility there (AsylbLG 10a(1)). */
function livesElsewhere({ residenceObligation }: BenefitFields, ownAreas: readonly string[], on: string): boolean {
  if (residenceObligation === undefined) return false;
  const { area, validUntil } = residenceObligation;
  if (validUntil !== null && validUntil !== undefined && validUntil < on) return false;
  return !ownAreas.some((own) => comparable(own) === comparable(area));
}

const comparable = (area: string): string => area.normalize('NFC').toLocaleLowerCase('de').replace(/\s+/g, ' ').trim();

/** A status is confirmed when it is on record, in force, and the match with the register did not contradict it. */
function isConfirmed({ statusCode, statusValidUntil }: BenefitFields, registerMatch: string | null, on: string): boolean {
  const onRecord = statusCode !== undefined && (statusValidUntil === undefined || statusValidUntil >= on);
  return onRecord && registerMatch !== 'CONFLICT';
}

/**
 * Enforceably obliged to leave in the sense of AsylbLG 1(1) no. 5, so not with a Duldung (no. 4): as the immigration office
 * recorded it, else as the status says; null when neither is known.
 */
function isObligedToLeave({ obligedToLeave, statusCode }: BenefitFields): boolean | null {
  return obligedToLeave ?? (statusCode === undefined ? null : statusCode === 'AUSREISEPFLICHTIG');
}

/** Null as long as nobody has looked into it; the ground 1a(4) says that somebody has. */
function hasEuProtectionOrDublin({ euProtectionOrDublin, restrictionGround }: BenefitFields): boolean | null {
  return euProtectionOrDublin ?? (restrictionGround === 'P4_RELOCATION_EU_PROTECTION' ? true : null);
}
