/** What completing some forms changes beside fields of the case: a position belongs to the conflict, not to the case. */
import { z } from 'zod';
import type { Provenance } from '../../case-file/provenance.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import { visibleVariables } from '../../read-model/visible-variables.ts';
import type { ApiDeps } from '../deps.ts';

type FormValues = Record<string, unknown>;

/** @returns the values that still belong to the case file */
type Effect = (deps: ApiDeps, task: UserTaskDocument, values: FormValues, provenance: Provenance) => Promise<FormValues>;

const partySchema = z.object({ conflictId: z.string(), party: z.string() });
const positionSchema = z.object({ positionText: z.string(), positionLegalBasis: z.string().default('') });

const statePosition: Effect = async (deps, task, values, provenance) => {
  const variables = await visibleVariables(deps.readModel, task.processInstanceKey, task.elementInstanceKey);
  const { conflictId, party } = partySchema.parse(variables);
  const { positionText, positionLegalBasis } = positionSchema.parse(values);
  await deps.caseFile.conflicts.addPosition(
    conflictId,
    { orgKey: party, text: positionText, legalBasis: positionLegalBasis },
    provenance,
  );
  return {};
};

const effects: Readonly<Record<string, Effect>> = { 'state-position': statePosition };

export async function applyFormEffects(
  deps: ApiDeps,
  task: UserTaskDocument,
  values: FormValues,
  provenance: Provenance,
): Promise<FormValues> {
  const effect = task.formId === null ? undefined : effects[task.formId];
  return effect === undefined ? values : effect(deps, task, values, provenance);
}
