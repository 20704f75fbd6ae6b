/**
 * Looks for a person already known: spelling variants, swapped names, partial birth dates. It only proposes; whether two
 * records are one person is decided by people.
 */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ServiceCentreDeps } from './service-centre.service.ts';

/** More candidates than a person can compare help nobody; the best come first. */
const mostCandidates = 10;

export default defineWorker({
  type: 'match-person',
  title: { de: 'Nach bekannter Person suchen', en: 'Look for a known person' },
  input: z.object({ caseId: z.uuid(), personId: z.uuid() }),
  output: z.object({ matchOutcome: z.enum(['NONE', 'EXACT', 'SIMILAR']), matchCandidateIds: z.array(z.uuid()) }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ personId }, { persons, households }: ServiceCentreDeps) {
    const person = await persons.get(personId);
    const [similar, members] = await Promise.all([persons.findSimilar(person, personId), households.members(person.householdId)]);
    // Who was recorded beside the person in one household is somebody else, however alike the names.
    const family = new Set(members.map((member) => member.personId));
    const candidates = similar.filter((match) => !family.has(match.person.personId)).slice(0, mostCandidates);
    return { matchOutcome: outcomeOf(candidates), matchCandidateIds: candidates.map((match) => match.person.personId) };
  },
});

function outcomeOf(candidates: { exact: boolean }[]): 'NONE' | 'EXACT' | 'SIMILAR' {
  if (candidates.length === 0) return 'NONE';
  return candidates.some(({ exact }) => exact) ? 'EXACT' : 'SIMILAR';
}
