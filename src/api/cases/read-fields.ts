/** The fields of a case, its person and its household, by data class: what the reader may see, and by name what not. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { CaseRecord, SubjectFields } from '../../case-file/repositories.ts';
import type { caseFieldsSchema, FieldsQuery } from '../../contracts/case.ts';
import { dataClasses, subjectKinds, type DataClass, type Field, type Subject, type SubjectKind } from '../../contracts/field.ts';
import { isProtected, mayReadField, mayWriteField, type ReadContext } from '../../policies/field.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { readContextOf } from './read-context.ts';

type Answer = z.infer<typeof caseFieldsSchema>;
type Refusal = Answer['refused'][number];

export function subjectOf(record: CaseRecord, kind: SubjectKind): Subject {
  const ids = { case: record.caseId, person: record.personId, household: record.householdId };
  return { kind, id: ids[kind] };
}

/** Every read of a protected class, and every refused one that was asked for, is audited. @throws NotFound */
export async function readFields(deps: ApiDeps, actor: Actor, caseId: string, query: FieldsQuery): Promise<Answer> {
  const record = await deps.caseFile.cases.get(caseId);
  const context = await readContextOf(deps, record, query.purpose);
  const wanted = new Set(query.dataClass ?? dataClasses);
  const states = await Promise.all(
    subjectKinds.map(async (kind) => ({ kind, state: await deps.caseFile.fields.state(subjectOf(record, kind)) })),
  );

  const items = states
    .flatMap(({ kind, state }) => itemsOf(deps, actor, context, kind, state))
    .filter(({ dataClass }) => wanted.has(dataClass));
  const refused = [...wanted].flatMap((dataClass) => refusalOf(deps, actor, context, dataClass));
  await audit(deps, actor, caseId, query, items, refused);
  const versions = states.map(({ kind, state }) => [kind, state.version]);
  return {
    items,
    versions: Object.fromEntries(versions) as Answer['versions'],
    refused,
    correctable: dataClasses.filter((dataClass) => mayWriteField(actor, { key: '', dataClass }).allowed),
  };
}

function itemsOf(deps: ApiDeps, actor: Actor, context: ReadContext, subject: SubjectKind, state: SubjectFields) {
  return Object.entries(state.values).flatMap(([key, { value, recordedAt, by }]) => {
    const field = deps.catalogue.get(key);
    if (field === undefined || value === null || !mayReadField(actor, field, context).allowed) return [];
    const { label, dataClass } = field;
    return [{ key, label, dataClass, subject, value, recordedAt: recordedAt.toISOString(), by }];
  });
}

/** One refusal a class, by what its fields say: a stated purpose would open it, or nothing would. */
function refusalOf(deps: ApiDeps, actor: Actor, context: ReadContext, dataClass: DataClass): Refusal[] {
  const fields = [...deps.catalogue.values()].filter((field) => field.dataClass === dataClass);
  const decisions = fields.map((field) => mayReadField(actor, field, context));
  if (decisions.some((decision) => decision.allowed)) return [];
  const purposeHelps = decisions.some((decision) => !decision.allowed && decision.purposeRequired === true);
  return [{ dataClass, reason: purposeHelps ? 'purposeRequired' : 'notPermitted' }];
}

async function audit(
  deps: ApiDeps,
  actor: Actor,
  caseId: string,
  { dataClass: asked, purpose }: FieldsQuery,
  items: Answer['items'],
  refused: Refusal[],
): Promise<void> {
  const event = { actor, action: 'field.read', resource: { kind: 'case', id: caseId }, caseId, purpose };
  const read = [...new Set(items.map(({ dataClass }) => dataClass))].filter(isProtected);
  if (read.length > 0) await deps.audit.append({ ...event, details: { dataClasses: read, keys: items.map(({ key }) => key) } });
  if (asked !== undefined && refused.length > 0) await deps.audit.append({ ...event, outcome: 'DENIED', details: { refused } });
}

/** Which classes somebody may see in a case at all, and for which of them they state a purpose. */
export function openClasses(deps: ApiDeps, actor: Actor, context: ReadContext) {
  const readable = (field: Field) => mayReadField(actor, field, { ...context, purpose: 'TASK' }).allowed;
  return dataClasses
    .filter((dataClass) => [...deps.catalogue.values()].some((field) => field.dataClass === dataClass && readable(field)))
    .map((dataClass) => ({ dataClass, purposeRequired: isProtected(dataClass) }));
}
