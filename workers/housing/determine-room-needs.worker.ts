/**
 * What a household needs of a place, and from when on it may be told where to live. What a caseworker has recorded as room needs goes before what follows from the records.
 * Only yes or no leaves the case file; the reason, which may be a matter of health, is not even read.
 */
import { z } from 'zod';
import type { RoomNeeds } from '../../src/case-file/repositories.ts';
import { valuesOfCase } from '../../src/case-file/values-of-case.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { type HousingDeps, roomNeedsSchema } from './housing.service.ts';

export default defineWorker({
  type: 'determine-room-needs',
  title: { de: 'Raumbedarf ermitteln', en: 'Determine room needs' },
  input: z.object({ caseId: z.uuid(), householdId: z.uuid() }),
  output: z.object({
    roomNeeds: roomNeedsSchema,
    /** Recognition or admission, from which the time to assign a residence counts (AufenthG 12a(2)); null for everybody else. */
    assignmentFrom: z.iso.date().nullable(),
  }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, householdId }, deps: HousingDeps) {
    const { personId } = await deps.cases.get(caseId);
    const keys = ['roomNeeds', 'statusCode', 'titleDecidedOn', 'allocationDecisionDate'];
    const recorded = await valuesOfCase(deps.fields, { caseId, personId, householdId }, keys);
    const chosen = roomNeedsSchema.safeParse(recorded['roomNeeds']);
    return {
      roomNeeds: chosen.success ? chosen.data : await needsOf(deps, householdId),
      assignmentFrom: assignmentFrom(recorded),
    };
  },
});

const recognised = ['AE_25_1', 'AE_25_2_GFK', 'AE_25_2_SUBS', 'AE_25_3'];
const admitted = 'AE_24';

/** Of those whom AufenthG 12a(1) obliges to stay in the state; the allocation is the admission of who came under section 24. */
function assignmentFrom({ statusCode, titleDecidedOn, allocationDecisionDate }: Record<string, unknown>): string | null {
  const decided = z.iso.date().safeParse(titleDecidedOn ?? (statusCode === admitted ? allocationDecisionDate : undefined));
  return decided.success && [...recognised, admitted].includes(String(statusCode)) ? decided.data : null;
}

/** Of the members who are to live together; one person's need is everybody's (AsylG 53, 44(2a)). */
async function needsOf({ households, fields }: HousingDeps, householdId: string): Promise<RoomNeeds> {
  const residents = (await households.members(householdId)).filter(({ inSameDwelling }) => inSameDwelling);
  const needs = await Promise.all(
    residents.map(({ personId }) => fields.current({ kind: 'person', id: personId }, ['barrierFreeNeeded', 'womenOnlyNeeded'])),
  );
  return {
    persons: Math.max(1, residents.length),
    barrierFree: needs.some(({ barrierFreeNeeded }) => barrierFreeNeeded === true),
    womenOnly: needs.some(({ womenOnlyNeeded }) => womenOnlyNeeded === true),
    family: residents.length > 1,
  };
}
