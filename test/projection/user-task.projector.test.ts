import { instanceOfCase, projected, streamUntil } from './record-stream.ts';

const firstTaskIs = (intent: string) =>
  projected(streamUntil((record) => record.valueType === 'USER_TASK' && record.intent === intent)).then(
    (store) => store.all('userTasks')[0]!,
  );

describe('user task projector', () => {
  it('enriches a new task from its instance and its model', async () => {
    // when
    const task = await firstTaskIs('CREATED');
    // then
    expect(task).toMatchObject({
      state: 'CREATED',
      elementId: 'Task_Check',
      elementName: 'Unterlagen prüfen',
      processName: 'Aktenvorgang',
      processInstanceKey: instanceOfCase(1),
      assignee: null,
      candidateGroups: ['lst-clerk', 'lst-lead'],
      departments: ['lst'],
      caseId: '00000000-0000-4000-8000-000000000001',
      urgency: 'TODAY',
      urgencyRank: 0,
      formId: 'record-stream-form',
      fourEyesWith: 'Task_Record',
      customHeaders: { hint: 'Akte beiziehen' },
      endedAt: null,
    });
    expect(task.formKey).toMatch(/^\d+$/);
    // and the due date, which the engine writes with a zone in brackets, lies three days after the creation
    expect(Math.round((task.dueAt!.getTime() - task.createdAt.getTime()) / 3_600_000)).toBe(72);
  });

  it('follows assignment and update', async () => {
    expect(await firstTaskIs('ASSIGNED')).toMatchObject({ assignee: 'demo-lst-clerk' });
    expect(await firstTaskIs('UPDATED')).toMatchObject({
      assignee: 'demo-lst-clerk',
      candidateGroups: ['lst-lead'],
      dueAt: new Date('2030-01-02T03:04:05Z'),
      followUpAt: null,
    });
  });

  it('keeps who completed it', async () => {
    const task = await firstTaskIs('COMPLETED');
    expect(task).toMatchObject({ state: 'COMPLETED', assignee: 'demo-lst-lead' });
    expect(task.endedAt!.getTime()).toBeGreaterThan(task.createdAt.getTime());
  });

  it('is cancelled with its instance and moves with a migration', async () => {
    const store = await projected();
    const taskOf = (caseNumber: number) =>
      store.all('userTasks').find((task) => task.processInstanceKey === instanceOfCase(caseNumber));
    expect(taskOf(2)).toMatchObject({ state: 'CANCELED' });
    expect(taskOf(4)).toMatchObject({
      state: 'CREATED',
      elementId: 'Task_Examine',
      elementName: 'Unterlagen durchsehen',
      version: 2,
    });
  });
});
