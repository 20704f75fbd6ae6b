/** The second pair of eyes: the year goes into the decision tables that the engine evaluates. */
import type { Actor } from '../../contracts/actor.ts';
import { rateAmountsSchema } from '../../contracts/rate-table.ts';
import { Conflict } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import { mayReleaseRateTable } from '../../policies/rate-table.policy.ts';
import { type RateTableDocument, rateTableStore } from '../../rate-tables/rate-table-store.ts';
import type { DeployedResource } from '../../zeebe/commands.ts';
import { deploy } from '../deployments/deploy.ts';
import type { ApiDeps } from '../deps.ts';
import { modelsWithYear } from './rate-models.ts';
import { audit, findRateTable, move, requireOpenYear, writersOf } from './rate-tables.ts';

/**
 * A release that broke off between engine and store is gone on with: the same rows again make no new version.
 * @param isVisible waits until the read model has the new versions
 * @throws Forbidden RATE_FOUR_EYES; Conflict of `requireOpenYear` and of a deployment; InvalidInput MODEL_HAS_ERRORS
 */
export async function releaseRateTable(
  deps: ApiDeps,
  actor: Actor,
  { rateTableId, revision }: { rateTableId: string; revision: number },
  isVisible: (deployed: DeployedResource[]) => Promise<boolean>,
): Promise<RateTableDocument> {
  const { year, enteredBy, state, submitted } = await findRateTable(deps, rateTableId);
  authorize(mayReleaseRateTable(actor, enteredBy));
  if (submitted === null) throw new Conflict('RATE_TABLE_STATE');
  if (state === 'SUBMITTED') await requireOpenYear(deps, year);
  const { accountId, name } = actor;
  const by = { accountId, name };
  const releasing = await move(deps, { rateTableId, revision, from: ['SUBMITTED', 'RELEASING'] }, { state: 'RELEASING' });
  try {
    const amounts = rateAmountsSchema.parse(releasing.amounts);
    const { deploymentId } = await deploy(
      deps,
      actor,
      {
        resources: await modelsWithYear(deps, year, amounts),
        comment: `Leistungssätze ${year}: ${amounts.basicLegalBasis}; ${amounts.analogLegalBasis}`,
        redeployed: null,
        checked: { author: { accountId: submitted.accountId, name: submitted.name }, by },
      },
      isVisible,
    );
    const released = await move(
      deps,
      { rateTableId, revision: releasing.revision, from: ['RELEASING'] },
      { state: 'RELEASED', released: { ...by, at: deps.now() }, deploymentId },
    );
    await rateTableStore(deps.connection).updateMany(
      { year, state: 'RELEASED', _id: { $ne: rateTableId } },
      { $set: { state: 'REPLACED' } },
    );
    await audit(deps, actor, 'rate-table.release', released, { deploymentId, amounts, writtenBy: writersOf(released) });
    return released;
  } catch (thrown) {
    await rateTableStore(deps.connection).updateOne(
      { _id: rateTableId, state: 'RELEASING', revision: releasing.revision },
      { $set: { state: 'SUBMITTED' } },
    );
    throw thrown;
  }
}
