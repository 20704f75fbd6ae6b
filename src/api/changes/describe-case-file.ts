/**
 * What a change of the case file says to the outside: which case and which part of it, never what it says, and only to those who
 * may see that part at least for a purpose. The pages read again what they show, under their own purpose.
 */
import type { CaseFileChange } from '../../case-file/case-file-changes.ts';
import type { CaseRecord } from '../../case-file/repositories.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { CasePart } from '../../contracts/change.ts';
import type { DataClass, SubjectKind } from '../../contracts/field.ts';
import { mayReadCases, mayWriteCases } from '../../policies/case.policy.ts';
import { mayReadConflict } from '../../policies/conflict.policy.ts';
import { mayReadDocument } from '../../policies/document.policy.ts';
import { mayOpenDutyReports } from '../../policies/duty-report.policy.ts';
import { mayReadField, type ReadContext } from '../../policies/field.policy.ts';
import { maySeePersonName } from '../../policies/person.policy.ts';
import { readContextOf } from '../cases/read-context.ts';
import type { ApiDeps } from '../deps.ts';
import type { DescribedChange } from './describe-change.ts';

type MayKnow = (actor: Actor) => boolean;

/** Who may know of a part depends on who is named in the case: looked up once for all changes of a moment. */
type Lookup = ReturnType<typeof lookup>;

const mostCasesOfHousehold = 50;

function lookup(deps: ApiDeps) {
  const kept = new Map<string, Promise<unknown>>();
  function once<Result>(key: string, load: () => Promise<Result>): Promise<Result> {
    const known = (kept.get(key) ?? load()) as Promise<Result>;
    kept.set(key, known);
    return known;
  }
  const { cases } = deps.caseFile;
  return {
    case: (caseId: string) => once(`case ${caseId}`, () => cases.get(caseId)),
    context: (record: CaseRecord) => once(`context ${record.caseId}`, () => readContextOf(deps, record, 'TASK')),
    casesOf: (kind: SubjectKind, id: string) =>
      once(`${kind} ${id}`, async () => {
        if (kind === 'case') return [await cases.get(id)];
        if (kind === 'person') return cases.ofPersons([id]);
        return (await cases.list({ householdId: id }, { limit: mostCasesOfHousehold })).cases;
      }),
  };
}

export async function describeCaseFile(deps: ApiDeps, changes: readonly CaseFileChange[]): Promise<DescribedChange[]> {
  const look = lookup(deps);
  const described = await Promise.all(withoutRepetition(deps, changes).map((change) => describe(deps, look, change)));
  return described.flat();
}

/** A form writes many fields at once: those of one class and subject are one change to a page. */
function withoutRepetition({ catalogue }: ApiDeps, changes: readonly CaseFileChange[]): CaseFileChange[] {
  const seen = new Set<string>();
  return changes.filter((change) => {
    if (change.collection !== 'fieldChanges') return true;
    const { subjectId, key, version } = change.document;
    // Single fields of some classes have readers of their own.
    const dataClass = catalogue.get(key)?.dataClass;
    const group = `${subjectId} ${version} ${dataClass === 'CORE' || dataClass === 'BENEFIT' ? dataClass : key}`;
    if (seen.has(group)) return false;
    seen.add(group);
    return true;
  });
}

async function describe(deps: ApiDeps, look: Lookup, change: CaseFileChange): Promise<DescribedChange[]> {
  switch (change.collection) {
    case 'notes':
      return [ofCase(change.document.caseId, 'notes', (actor) => mayWriteCases(actor).allowed)];
    case 'documents': {
      const { caseId, version, ...document } = change.document;
      const context = await look.context(await look.case(caseId));
      return [ofCase(caseId, 'documents', (actor) => mayReadDocument(actor, document, context).allowed, version)];
    }
    case 'fieldChanges': {
      const { subjectKind, subjectId, key, version } = change.document;
      const field = deps.catalogue.get(key);
      if (field === undefined) return [];
      return inCases(look, subjectKind, subjectId, 'fields', (context) => mayRead(field, context), version);
    }
    case 'consents':
      return inCases(look, 'person', change.document.personId, 'consents', (context) =>
        mayRead({ key: 'consents', dataClass: 'CONSENT' }, context),
      );
    case 'dutyReports':
      return [ofCase(change.document.caseId, 'dutyReports', (actor) => mayOpenDutyReports(actor).allowed)];
    case 'conflicts': {
      const { caseId, parties } = change.document;
      return [ofCase(caseId, 'conflicts', (actor) => mayReadConflict(actor, { parties }).allowed)];
    }
    case 'cases':
      return [ofCase(change.id, 'case', (actor) => mayReadCases(actor).allowed)];
    case 'households': {
      const cases = await look.casesOf('household', change.id);
      return [subject('households', change.id), ...cases.map(({ caseId }) => ofCase(caseId, 'household', seesNames))];
    }
    case 'persons': {
      const cases = await look.casesOf('person', change.id);
      const household = subject('households', change.document.householdId);
      return [subject('persons', change.id), household, ...cases.map(({ caseId }) => ofCase(caseId, 'person', seesNames))];
    }
    case 'handOvers':
      return ofCaseIfAny(change.document.caseId, 'handOvers', (actor) => mayReadCases(actor).allowed);
    case 'calculations':
    case 'paymentOrders':
      return inCases(look, 'case', change.document.caseId, 'calculations', (context) => mayReadClass('BENEFIT', context));
    case 'partnerMessages':
      return ofCaseIfAny(change.document.caseId, 'partnerMessages', (actor) => mayReadCases(actor).allowed);
    case 'counsellingNotes':
      return inCases(look, 'person', change.document.personId, 'counselling', (context) => mayReadClass('COUNSELLING', context));
    case 'counsellingAssignments':
      return inCases(look, 'person', change.id, 'counselling', () => (actor) => actor.departments.includes('fsa'));
  }
}

const seesNames: MayKnow = (actor) => maySeePersonName(actor).allowed;

function mayRead(field: { key: string; dataClass: DataClass }, context: ReadContext): MayKnow {
  return (actor) => mayReadField(actor, field, context).allowed;
}

function mayReadClass(dataClass: DataClass, context: ReadContext): MayKnow {
  return mayRead({ key: '', dataClass }, context);
}

/** The same part of every case of the subject; the cases of one person may name different people. */
async function inCases(
  look: Lookup,
  kind: SubjectKind,
  id: string,
  part: CasePart,
  whoKnows: (context: ReadContext) => MayKnow,
  version?: number,
): Promise<DescribedChange[]> {
  const cases = await look.casesOf(kind, id);
  return Promise.all(cases.map(async (record) => ofCase(record.caseId, part, whoKnows(await look.context(record)), version)));
}

function ofCase(caseId: string, part: CasePart, mayKnow: MayKnow, version?: number): DescribedChange {
  return { event: { collection: 'cases', id: caseId, facts: { part, ...(version !== undefined && { version }) } }, mayKnow };
}

function ofCaseIfAny(caseId: string | null, part: CasePart, mayKnow: MayKnow): DescribedChange[] {
  return caseId === null ? [] : [ofCase(caseId, part, mayKnow)];
}

function subject(collection: 'persons' | 'households', id: string): DescribedChange {
  return { event: { collection, id, facts: {} }, mayKnow: seesNames };
}
