/** Boils the person down to what the assignment of teams needs, so that no name enters the engine. */
import { z } from 'zod';
import { foldSpelling } from '../../src/case-file/name-key.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ImmigrationDeps } from './immigration.service.ts';

export default defineWorker({
  type: 'describe-routing',
  title: { de: 'Merkmale für die Zuständigkeit ermitteln', en: 'Describe routing' },
  input: z.object({ caseId: z.uuid(), personId: z.uuid() }),
  output: z.object({
    /** A to Z; null when the name has no Latin or Cyrillic letter: then the lead assigns. */
    nameInitial: z
      .string()
      .regex(/^[A-Z]$/)
      .nullable(),
    /** Obliged to leave. Says nothing about when: the timing of a removal is secret (AufenthG 97a). */
    removalFlag: z.boolean(),
    nationalityGroup: z.enum(['UKR', 'OTHER']),
  }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ personId }, { persons, fields }: ImmigrationDeps) {
    const [person, { statusCode }] = await Promise.all([
      persons.get(personId),
      fields.current({ kind: 'person', id: personId }, ['statusCode']),
    ]);
    return {
      nameInitial: initialOf(person.familyName) ?? initialOf(person.givenNames),
      removalFlag: statusCode === 'AUSREISEPFLICHTIG',
      nationalityGroup: person.nationalities.includes('UKR') ? ('UKR' as const) : ('OTHER' as const),
    };
  },
});

function initialOf(name: string): string | null {
  return /^[a-z]/.exec(foldSpelling(name))?.[0].toUpperCase() ?? null;
}
