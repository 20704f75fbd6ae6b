/** Makes the status and its end those of the decision: until the document was handed over, the former ones held. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { InvalidInput } from '../../src/errors.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ImmigrationDeps } from './immigration.service.ts';

const type = 'record-residence-decision';

const decidedSchema = z.object({
  residenceDecision: z.enum(['TITLE', 'TOLERATION', 'REFUSED']),
  decidedStatusCode: z.string(),
  decidedUntil: z.iso.date().optional(),
});
const permitKinds = { TITLE: 'RESIDENCE_PERMIT', TOLERATION: 'TOLERATION' } as const;

export default defineWorker({
  type,
  title: { de: 'Entscheidung über den Aufenthalt übernehmen', en: 'Record the decision on the residence' },
  input: z.object({ caseId: z.uuid(), personId: z.uuid() }),
  output: z.object({ titleDecidedOn: z.iso.date() }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, personId }, deps: ImmigrationDeps, job) {
    const ofCase = { kind: 'case', id: caseId } as const;
    const recorded = decidedSchema.safeParse(await deps.fields.current(ofCase, Object.keys(decidedSchema.shape)));
    if (!recorded.success) {
      throw new InvalidInput('INVALID_REQUEST', { field: String(recorded.error.issues[0]?.path[0] ?? 'residenceDecision') });
    }
    const { residenceDecision, decidedStatusCode, decidedUntil } = recorded.data;
    // A refusal ends the document that there was, whatever an earlier decision in the same case has said.
    const until = residenceDecision === 'REFUSED' ? null : (decidedUntil ?? null);
    const provenance = writtenBy(type, job);
    await deps.fields.record(
      { kind: 'person', id: personId },
      { statusCode: decidedStatusCode, statusValidUntil: until, documentExpiresOn: until },
      provenance,
    );
    if (residenceDecision !== 'REFUSED') {
      await deps.fields.record(ofCase, { permitKind: permitKinds[residenceDecision] }, provenance);
    }
    return { titleDecidedOn: deps.today() };
  },
});
