import type { OperationsOverview } from '../../contracts/operations.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';
import { backlogOf } from './backlog.ts';
import { checkHealth } from './check-health.ts';
import { jobTypes } from './job-types.ts';

/** Health, job types and backlog at once, so that the page that is looked at all day asks one question. */
export async function operationsOverview(deps: ApiDeps): Promise<OperationsOverview> {
  const { openTasks } = deps.readModel;
  const today = todayInGermany(deps.now());
  const [health, types, deadlines] = await Promise.all([
    checkHealth(deps),
    jobTypes(deps),
    deps.caseFile.deadlines.risks(today),
    openTasks.refresh(),
  ]);
  return { health, jobTypes: types, deadlines, ...backlogOf(openTasks.candidates(), deps.now().getTime()) };
}
