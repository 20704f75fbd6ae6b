import type { OperationsOverview } from '../../../src/contracts/operations.ts';
import { findingsOf } from '../../../web/operations/overview/findings.ts';

const well: OperationsOverview = {
  health: {
    ok: true,
    engine: { ok: true },
    store: { ok: true },
    projection: { ok: true },
    workers: { ok: true },
    partners: null,
  },
  jobTypes: [],
  backlog: [],
  atRisk: [],
  atRiskTotal: 0,
  deadlines: [],
};
const jobType = (open: number, worker: 'NONE' | 'CONNECTED') => ({
  ...{ type: 'render-notice', worker, open, exhausted: 0 },
  ...{ oldestOpenAt: null, processDefinitionIds: [] },
});

test('nothing is wrong where every part works and nothing waits in vain', () => {
  const overview = { ...well, jobTypes: [jobType(0, 'NONE'), jobType(9, 'CONNECTED')] };
  expect(findingsOf(overview, [])).toMatchObject({ level: 'well', partsDown: [], typesWithoutWorker: 0 });
});

test('deadlines alone are a warning', () => {
  expect(findingsOf({ ...well, atRiskTotal: 2 }, [])).toMatchObject({ level: 'warning', atRisk: 2 });
  const deadlines = [
    { department: 'lst', warned: 0, overdue: 2 },
    { department: 'sc', warned: 3, overdue: 0 },
  ];
  expect(findingsOf({ ...well, deadlines }, [])).toMatchObject({ level: 'warning', departmentsOverdue: 1 });
});

test.each([
  ['a part that fails', { ...well, health: { ...well.health, projection: { ok: false } } }, []],
  ['jobs that nobody takes', { ...well, jobTypes: [jobType(1, 'NONE')] }, []],
  ['incidents', well, [{ count: 3 }, { count: 4 }]],
])('%s is an alarm', (_what, overview, causes) => {
  expect(findingsOf(overview, causes).level).toBe('danger');
});

test('incidents of all causes add up', () => {
  expect(findingsOf(well, [{ count: 3 }, { count: 4 }])).toMatchObject({ incidents: 7, causes: 2 });
});
