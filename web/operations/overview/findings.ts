/** What is wrong, in the order in which it matters. */
import type { OperationsOverview } from '../../../src/contracts/operations.ts';

export type PartName = 'engine' | 'store' | 'projection' | 'workers' | 'partners';
export const partNames: readonly PartName[] = ['engine', 'store', 'projection', 'workers', 'partners'];

export interface Findings {
  partsDown: PartName[];
  incidents: number;
  causes: number;
  typesWithoutWorker: number;
  atRisk: number;
  /** Departments whose deadlines by law have passed; one deadline may concern several. */
  departmentsOverdue: number;
  level: 'danger' | 'warning' | 'well';
}

/** Job types that no one takes count only while jobs wait for them. */
export function findingsOf(overview: OperationsOverview, causes: readonly { count: number }[]): Findings {
  const { health, jobTypes, atRiskTotal } = overview;
  const partsDown = partNames.filter((name) => health[name]?.ok === false);
  const incidents = causes.reduce((sum, { count }) => sum + count, 0);
  const typesWithoutWorker = jobTypes.filter(({ worker, open }) => worker === 'NONE' && open > 0).length;
  const departmentsOverdue = overview.deadlines.filter(({ overdue }) => overdue > 0).length;
  const isDanger = partsDown.length + incidents + typesWithoutWorker > 0;
  const level = isDanger ? 'danger' : atRiskTotal + departmentsOverdue > 0 ? 'warning' : 'well';
  return { partsDown, incidents, causes: causes.length, typesWithoutWorker, atRisk: atRiskTotal, departmentsOverdue, level };
}
