/** Says whether the identity is good enough to go on: what the service centre saw decides, not a computed age. */
import { z } from 'zod';
import { BpmnError, defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ServiceCentreDeps } from './service-centre.service.ts';

export default defineWorker({
  type: 'check-identity',
  title: { de: 'Identität prüfen', en: 'Check identity' },
  input: z.object({ caseId: z.uuid(), personId: z.uuid(), unaccompaniedMinor: z.boolean(), identityDoubt: z.boolean() }),
  output: z.object({}),
  errors: {
    UMA_DETECTED: {
      de: 'Unbegleitete minderjährige Person: das Jugendamt nimmt sie vorläufig in Obhut (§ 42a SGB VIII).',
      en: 'Unaccompanied minor: the youth office takes the person into provisional care (SGB VIII 42a).',
    },
    IDENTITY_DOUBT: {
      de: 'Die Identität ist zweifelhaft oder nicht einmal das Geburtsjahr ist bekannt (§ 49 AufenthG).',
      en: 'The identity is in doubt, or not even the year of birth is known (AufenthG 49).',
    },
  },
  timeoutMs: 30_000,
  async handle({ personId, unaccompaniedMinor, identityDoubt }, { persons }: ServiceCentreDeps) {
    // First: a doubt about the age of a minor is for the youth office to settle (SGB VIII 42f), not a reason to wait.
    if (unaccompaniedMinor) throw new BpmnError('UMA_DETECTED');
    const { birthDate } = await persons.get(personId);
    if (identityDoubt || birthDate === null) throw new BpmnError('IDENTITY_DOUBT');
    return {};
  },
});
