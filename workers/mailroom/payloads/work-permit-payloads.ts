/** What the employment agency is told about a job, and how a partner is reminded of a message. */
import { z } from 'zod';
import type { CaseRecord } from '../../../src/case-file/repositories.ts';
import { valuesOfCase } from '../../../src/case-file/values-of-case.ts';
import { type Composed, coreOf, inWords, type PartnerMessageDeps } from './persons-of-household.ts';

const jobSchema = z.object({
  employerName: z.string(),
  jobTitle: z.string(),
  employmentType: z.string(),
  weeklyHours: z.number().positive(),
  grossWage: z.int().positive(),
  jobStartOn: z.iso.date(),
});

export const workPermitPayloads = {
  /** @throws ZodError naming what is missing of the job: without it the agency's two weeks would not begin */
  async EMPLOYMENT_APPROVAL_REQUEST(
    deps: PartnerMessageDeps,
    record: CaseRecord,
  ): Promise<Composed<'EMPLOYMENT_APPROVAL_REQUEST'>> {
    const values = await valuesOfCase(deps.fields, record, Object.keys(jobSchema.shape));
    const { grossWage, employmentType, ...job } = jobSchema.parse(values);
    const person = coreOf(await deps.persons.get(record.personId));
    return {
      legalBasis: '§ 36 BeschV',
      payload: { person, ...job, employmentType: inWords('employmentType', employmentType), grossWageCents: grossWage },
    };
  },

  /** Says only which message waits for its answer; on what that one rests stands in it. */
  REMINDER(
    _deps: PartnerMessageDeps,
    _record: CaseRecord,
    { remindedMessageId }: { remindedMessageId?: string | null | undefined },
  ): Promise<Composed<'REMINDER'>> {
    if (remindedMessageId == null) throw new Error('remindedMessageId: Es ist nicht gesagt, woran erinnert wird.');
    return Promise.resolve({ legalBasis: 'Wie die Nachricht, an die erinnert wird', payload: { remindsOf: remindedMessageId } });
  },
} as const;
