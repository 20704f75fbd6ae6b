import { versionsInUse } from '../../../web/operations/overview/versions-in-use.ts';

function version(number: number, running: number) {
  const fixed = { resourceName: 'p.bpmn', state: 'ACTIVE' as const, deployedAt: '2026-12-07T09:00:00.000Z', deployment: null };
  return { ...fixed, processDefinitionKey: `k${number}`, version: number, running, withIncident: 0 };
}

test('the newest version of each process, and older ones that still run', () => {
  const processes = [
    { processDefinitionId: 'p', name: 'Prozess', versions: [version(3, 0), version(2, 0), version(1, 4)] },
    { processDefinitionId: 'q', name: null, versions: [version(1, 0)] },
  ];
  expect(versionsInUse(processes).map(({ name, version: number, running }) => [name, number, running])).toEqual([
    ['Prozess', 3, 0],
    ['Prozess', 1, 4],
    ['q', 1, 0],
  ]);
});
