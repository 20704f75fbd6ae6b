/** Notes that the title so far continues until the office has decided (AufenthG 81(4)): other departments read the status. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ImmigrationDeps } from './immigration.service.ts';

const type = 'record-fiction';

export default defineWorker({
  type,
  title: { de: 'Fortgeltung vermerken', en: 'Record that the title continues' },
  input: z.object({ caseId: z.uuid(), personId: z.uuid() }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, personId }, deps: ImmigrationDeps, job) {
    const provenance = writtenBy(type, job);
    await deps.fields.record({ kind: 'person', id: personId }, { statusCode: 'FIKTION_81_4' }, provenance);
    const proof = { permitKind: 'INTERIM_PROOF', permitIssuedOn: deps.today() };
    await deps.fields.record({ kind: 'case', id: caseId }, proof, provenance);
    return {};
  },
});
