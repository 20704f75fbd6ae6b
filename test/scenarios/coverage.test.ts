import { resolve } from 'node:path';
import { coverageOf, notTaken } from '../../src/scenarios/coverage.ts';
import type { SeenInstance } from '../../src/scenarios/look.ts';

const processesDirectory = resolve(__dirname, '../../processes');

const instance = (flows: string[], completed: string[] = []): SeenInstance => ({
  processInstanceKey: '1',
  parentProcessInstanceKey: null,
  bpmnProcessId: 'housing-allocation',
  state: 'COMPLETED',
  completed,
  waitsAt: [],
  flows,
  variables: {},
});

test('a sequence flow counts once for each instance that took it', async () => {
  const taken = instance(['Flow_Housing_OwnDwelling', 'Flow_Housing_OwnDwelling']);

  const [housing] = await coverageOf(processesDirectory, ['housing-allocation'], [taken, taken]);

  expect(housing?.flows.get('Flow_Housing_OwnDwelling')).toBe(2);
  expect(notTaken(housing!)).toContain('Flow_DeliverFeeNotice_Housed');
});

test('behind an event-based gateway the event tells that its flow was taken', async () => {
  const [housing] = await coverageOf(processesDirectory, ['housing-allocation'], [instance([], ['Event_MoveInOverdue'])]);

  expect(notTaken(housing!)).not.toContain('Flow_AwaitMoveIn_MoveInOverdue');
  expect(notTaken(housing!)).toContain('Flow_AwaitMoveIn_MoveInConfirmed');
});
