/** The decision tables as they run now, with the versions that a release starts from. */
import type { RateAmounts, RatePeriod } from '../../contracts/rate-table.ts';
import type { DeploymentRequest } from '../../contracts/deployment.ts';
import { Conflict, NotFound } from '../../errors.ts';
import { rateModelIds } from '../../models/rates/rate-models.ts';
import { deployedVersion } from '../deployments/current-version.ts';
import type { ApiDeps } from '../deps.ts';

const running = ({ readModel }: ApiDeps, id: string) => deployedVersion(readModel, { kind: 'decisionRequirements', id });

async function runningModels(deps: ApiDeps) {
  const [benefitRates, educationGrants] = await Promise.all([
    running(deps, rateModelIds.benefitRates),
    running(deps, rateModelIds.educationGrants),
  ]);
  if (benefitRates === null) throw new NotFound('NOT_FOUND', { field: rateModelIds.benefitRates });
  return { benefitRates, educationGrants };
}

/** Years that the tables give, newest first. @throws Conflict RATE_MODEL_UNREADABLE */
export async function periodsInForce(deps: ApiDeps): Promise<RatePeriod[]> {
  const { benefitRates, educationGrants } = await runningModels(deps);
  const xml = { benefitRates: benefitRates.content, educationGrants: educationGrants?.content ?? null };
  return deps.models.ratePeriods(xml).catch(unreadable);
}

/** Files with the year in them, as a deployment takes them. @throws Conflict RATE_MODEL_UNREADABLE */
export async function modelsWithYear(deps: ApiDeps, year: number, amounts: RateAmounts): Promise<DeploymentRequest['resources']> {
  const { benefitRates, educationGrants } = await runningModels(deps);
  const before = { benefitRates: benefitRates.content, educationGrants: educationGrants?.content ?? null };
  const after = await deps.models.withRates(before, [{ year, amounts }]).catch(unreadable);
  const files = [{ ...benefitRates, content: after.benefitRates }];
  if (educationGrants !== null && after.educationGrants !== null) {
    files.push({ ...educationGrants, content: after.educationGrants });
  }
  return files.map(({ resourceName, content, version }) => ({ name: resourceName, content, basedOnVersion: version }));
}

function unreadable(thrown: unknown): never {
  const message = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : '';
  throw new Conflict('RATE_MODEL_UNREADABLE', { values: { message }, cause: thrown });
}
