/** Which kind of decision the objection is about: what the case file says of the document goes before what was entered. */
import { z } from 'zod';
import { contestableDecisions } from '../../src/contracts/contestable-decisions.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { AppealsDeps } from './appeals.service.ts';

export default defineWorker({
  type: 'examine-contested-decision',
  title: { de: 'Angefochtenen Bescheid feststellen', en: 'Examine contested decision' },
  input: z.object({
    caseId: z.uuid(),
    contestedDecisionId: z.uuid().nullish(),
    contestedDecisionKind: z.string().nullish(),
  }),
  output: z.object({ contestedDecisionKind: z.string() }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, contestedDecisionId, contestedDecisionKind }, { documents }: AppealsDeps) {
    if (contestedDecisionId == null) return { contestedDecisionKind: contestedDecisionKind ?? 'OTHER' };
    const document = await documents.get(contestedDecisionId);
    if (document.caseId !== caseId) throw new Error('contestedDecisionId: Der Bescheid gehört zu einem anderen Vorgang.');
    return { contestedDecisionKind: contestableDecisions.get(document.kind) ?? 'OTHER' };
  },
});
