/** The words of a template in a letter about a real case: read like the letter itself, for a purpose and on record. */
import type { Actor } from '../../contracts/actor.ts';
import type { NoticeKind } from '../../contracts/notice-kind.ts';
import type { PreviewTemplate } from '../../contracts/notice-template.ts';
import type { LetterReferences } from '../../notice-templates/workshop.ts';
import { mayReadCases } from '../../policies/case.policy.ts';
import { authorize } from '../../policies/decision.ts';
import { mayReadDocument } from '../../policies/document.policy.ts';
import type { InstanceVariablesDocument } from '../../read-model/instance-variables.ts';
import { readContextOf } from '../cases/read-context.ts';
import type { ApiDeps } from '../deps.ts';
import { authorizeRead, noteRead } from '../protected-read.ts';

type OfCase = NonNullable<PreviewTemplate['ofCase']>;

/** @throws NotFound; Forbidden after the attempt has been written down; InvalidInput LETTER_LACKS_FACTS */
export async function letterOfCase(
  deps: ApiDeps,
  actor: Actor,
  kind: NoticeKind,
  { blocks, ofCase: { caseId, purpose } }: { blocks: PreviewTemplate['blocks']; ofCase: OfCase },
): Promise<Uint8Array> {
  authorize(mayReadCases(actor));
  const context = await readContextOf(deps, await deps.caseFile.cases.get(caseId), purpose);
  const decision = mayReadDocument(actor, { kind }, context);
  const resource = { kind: 'notice-template', id: kind };
  const read = { action: 'notice-template.preview', resource, caseId, purpose };
  // The preview is drawn anew with every word that is changed: it is one read.
  if (decision.allowed) await noteRead(deps, { ...read, actor });
  else await authorizeRead(deps, actor, decision, read);
  return deps.letterOfCase(kind, blocks, caseId, await referencesOf(deps, caseId));
}

/** What the processes of the case would write the letter about: the newest calculation, place and child. */
async function referencesOf({ readModel, caseFile }: ApiDeps, caseId: string): Promise<LetterReferences> {
  const instances = await readModel.processInstances.find({ caseId }, { _id: 1 }).lean();
  const stored = await readModel.instanceVariables
    .find({ processInstanceKey: { $in: instances.map(({ _id }) => _id) } })
    .lean<InstanceVariablesDocument[]>();
  const newestFirst = stored
    .flatMap(({ variables }) => variables)
    .sort((a, b) => (BigInt(a.variableKey) < BigInt(b.variableKey) ? 1 : -1));
  const latest = (name: keyof LetterReferences): string | null => {
    const values = newestFirst
      .filter((one) => one.name === name && !one.truncated)
      .map(({ value }) => JSON.parse(value) as unknown);
    return values.find((value) => typeof value === 'string') ?? null;
  };
  const [calculation] = await caseFile.calculations.ofCase(caseId);
  return {
    calculationId: calculation?.calculationId ?? null,
    placeId: latest('placeId'),
    childPersonId: latest('childPersonId'),
  };
}
