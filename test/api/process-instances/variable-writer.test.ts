import { variableWriter, type WrittenIn } from '../../../src/api/process-instances/variable-writer.ts';

const instanceKey = '10';
const begun = '2026-05-04T08:00:00.000Z';
const ended = '2026-05-04T09:00:00.000Z';

const written: WrittenIn = {
  instance: { _id: instanceKey, parentProcessInstanceKey: null },
  elements: [
    { elementInstanceKey: '11', elementId: 'Task_Check', type: 'USER_TASK', name: 'Unterlagen prüfen', endedAt: ended },
    { elementInstanceKey: '12', elementId: 'Task_Pay', type: 'SERVICE_TASK', name: 'Zahlung anweisen', endedAt: ended },
  ],
  jobs: [{ elementInstanceKey: '12', type: 'order-payment' }],
  userTasks: [{ elementInstanceKey: '11', state: 'COMPLETED', assignee: 'berta.bescheid' }],
  entries: [],
};

function versionBy(writtenBy: string | null, at = ended) {
  return { value: '"TODAY"', truncated: false, at: new Date(at), writtenBy };
}

function entry(action: string, secondsAfterEnd: number, details: Record<string, unknown>): WrittenIn['entries'][number] {
  const at = new Date(Date.parse(ended) + secondsAfterEnd * 1000);
  return { action, actor: { accountId: 'adam.admin', name: 'Adam Admin' }, at, details };
}

describe('writer of a variable', () => {
  it('is the person who completed the task, not the one whose task only began', () => {
    const step = { elementId: 'Task_Check', name: 'Unterlagen prüfen' };
    expect(variableWriter('urgency', versionBy('11'), written)).toEqual({ kind: 'TASK', ...step, account: 'berta.bescheid' });
    expect(variableWriter('urgency', versionBy('11', begun), written)).toEqual({
      kind: 'STEP',
      ...step,
      type: 'USER_TASK',
      jobType: null,
    });
  });

  it('is the step of a worker', () => {
    expect(variableWriter('urgency', versionBy('12'), written)).toMatchObject({ kind: 'STEP', jobType: 'order-payment' });
  });

  it('is who started the instance, or the process that called it', () => {
    const entries = [entry('process.start', -3600, {})];
    const called = { ...written, instance: { _id: instanceKey, parentProcessInstanceKey: '1' } };
    expect(variableWriter('urgency', versionBy(instanceKey), { ...written, entries })).toEqual({
      kind: 'START',
      by: 'Adam Admin',
    });
    expect(variableWriter('urgency', versionBy(instanceKey), written)).toEqual({ kind: 'START', by: null });
    expect(variableWriter('urgency', versionBy(instanceKey), called)).toEqual({ kind: 'CALL' });
  });

  it('is the operator who set this very value then', () => {
    const entries = [
      entry('instance.set-variables', 2, { reason: 'Anruf', variables: { urgency: 'TEN_DAYS' } }),
      entry('instance.resolve-incident', 1, { reason: 'Zahl fehlte', variables: { urgency: 'TODAY' } }),
      entry('instance.set-variables', 25, { reason: 'Noch einmal', variables: { urgency: 'TODAY' } }),
    ];
    expect(variableWriter('urgency', versionBy(null), { ...written, entries })).toEqual({
      kind: 'OPERATOR',
      by: 'Adam Admin',
      action: 'instance.resolve-incident',
      reason: 'Zahl fehlte',
    });
  });

  it('is unknown where neither records nor log tell', () => {
    const late = [entry('instance.set-variables', 120, { variables: { urgency: 'TODAY' } })];
    expect(variableWriter('urgency', versionBy(null), { ...written, entries: late })).toBeNull();
    expect(variableWriter('urgency', versionBy('99'), written)).toBeNull();
    expect(
      variableWriter('urgency', { ...versionBy(null), value: '"TODA', truncated: true }, { ...written, entries: late }),
    ).toBeNull();
  });
});
