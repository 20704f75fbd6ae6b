/**
 * Looks the person up among those whom the immigration office already has on record here. Asking the central register (AZR)
 * is a task for a person with access to it, never simulated.
 */
import { z } from 'zod';
import { similarFrom, similarity } from '../../src/case-file/person-similarity.ts';
import type { PersonRecord } from '../../src/case-file/repositories.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ImmigrationDeps } from './immigration.service.ts';

export default defineWorker({
  type: 'match-immigration-register',
  title: { de: 'Mit dem Bestand der Ausländerbehörde abgleichen', en: 'Match with the immigration office' },
  input: z.object({ caseId: z.uuid(), personId: z.uuid() }),
  output: z.object({
    /** CONFLICT: one AZR number for two identities, or two numbers for one. */
    registerMatch: z.enum(['FOUND', 'NOT_FOUND', 'CONFLICT']),
  }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, personId }, deps: ImmigrationDeps) {
    const person = await deps.persons.get(personId);
    return { registerMatch: (await matchByNumber(deps, person)) ?? (await matchByName(deps, person, caseId)) };
  },
});

/** Null when the person has no number or nobody else has the same. */
async function matchByNumber({ persons }: ImmigrationDeps, person: PersonRecord): Promise<'FOUND' | 'CONFLICT' | null> {
  if (person.azrNumber === null) return null;
  const holders = (await persons.search(person.azrNumber)).filter(
    ({ personId, azrNumber }) => azrNumber === person.azrNumber && personId !== person.personId,
  );
  if (holders.length === 0) return null;
  return holders.every((holder) => similarity(person, holder).score >= similarFrom) ? 'FOUND' : 'CONFLICT';
}

async function matchByName({ persons, cases }: ImmigrationDeps, person: PersonRecord, caseId: string) {
  const registered = (await persons.findSimilar(person, person.personId)).filter((match) => match.person.azrNumber !== null);
  if (registered.length > 0) return person.azrNumber === null ? ('FOUND' as const) : ('CONFLICT' as const);
  const knownFromBefore = (await cases.ofPersons([person.personId])).some((other) => other.caseId !== caseId);
  return knownFromBefore && person.azrNumber !== null ? ('FOUND' as const) : ('NOT_FOUND' as const);
}
