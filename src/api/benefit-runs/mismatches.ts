/** What the bank said that fits no payment: a person finds out. */
import type { z } from 'zod';
import { type BankMismatchDocument, mismatchStore } from '../../benefit-runs/apply-bank-answer.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { bankMismatchSchema } from '../../contracts/benefit-run.ts';
import { NotFound } from '../../errors.ts';
import { mayPrepareBenefitRuns } from '../../policies/benefit-run.policy.ts';
import { authorize } from '../../policies/decision.ts';
import type { ApiDeps } from '../deps.ts';

type Presented = z.input<typeof bankMismatchSchema>;

const mostListed = 200;

export async function listMismatches(deps: ApiDeps): Promise<Presented[]> {
  const found = await mismatchStore(deps.connection).find().sort({ settledAt: 1, foundAt: -1 }).limit(mostListed).toArray();
  return present(deps, found);
}

/** @throws Forbidden; NotFound */
export async function settleMismatch(deps: ApiDeps, actor: Actor, mismatchId: string, note: string): Promise<Presented> {
  authorize(mayPrepareBenefitRuns(actor));
  const { accountId, name } = actor;
  const settled = await mismatchStore(deps.connection).findOneAndUpdate(
    { _id: mismatchId, settledAt: null },
    { $set: { settledBy: { accountId, name }, settledAt: deps.now(), note } },
    { returnDocument: 'after' },
  );
  if (settled === null) throw new NotFound('NOT_FOUND', { field: 'mismatchId' });
  await deps.audit.append({
    actor,
    action: 'bank-mismatch.settle',
    resource: { kind: 'bank-mismatch', id: mismatchId },
    details: { note, reason: settled.reason },
  });
  const [presented] = await present(deps, [settled]);
  if (presented === undefined) throw new NotFound('NOT_FOUND', { field: 'mismatchId' });
  return presented;
}

async function present({ caseFile }: ApiDeps, found: readonly BankMismatchDocument[]): Promise<Presented[]> {
  const ofCases = await caseFile.cases.summaries(found.flatMap(({ caseId }) => caseId ?? []));
  return found.map(({ _id, reason, answer, caseId, expectedCents, file, foundAt, settledBy, settledAt, note }) => ({
    mismatchId: _id,
    reason,
    endToEndId: answer.endToEndId,
    outcome: answer.outcome,
    amountCents: answer.amountCents,
    expectedCents,
    on: answer.on,
    returnReason: answer.reason,
    caseId,
    caseNumber: (caseId === null ? undefined : ofCases.get(caseId)?.caseNumber) ?? null,
    file,
    foundAt: foundAt.toISOString(),
    settledBy,
    settledAt: settledAt?.toISOString() ?? null,
    note,
  }));
}
