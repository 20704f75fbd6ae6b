import { instanceOfCase, projected, streamUntil } from './record-stream.ts';

describe('process instance projector', () => {
  it('follows an instance to its end', async () => {
    // given an instance that went all the way
    const key = instanceOfCase(1);
    // when
    const store = await projected();
    // then
    expect(store.one('processInstances', key)).toMatchObject({
      bpmnProcessId: 'record-stream',
      version: 1,
      state: 'COMPLETED',
      caseId: '00000000-0000-4000-8000-000000000001',
      urgency: 'TODAY',
      activeElements: [],
      openUserTaskKeys: [],
      hasIncident: false,
      parentProcessInstanceKey: null,
      rootProcessInstanceKey: key,
    });
  });

  it('knows the caller and the root of a called instance', async () => {
    // given
    const caller = instanceOfCase(1);
    // when
    const store = await projected();
    // then
    const child = store.all('processInstances').find(({ bpmnProcessId }) => bpmnProcessId === 'record-stream-child');
    expect(child).toMatchObject({ parentProcessInstanceKey: caller, rootProcessInstanceKey: caller });
  });

  it('shows where the tokens are, and that an incident is open', async () => {
    // given the stream up to the first incident
    const records = streamUntil(({ valueType, intent }) => valueType === 'INCIDENT' && intent === 'CREATED');
    // when
    const instance = (await projected(records)).one('processInstances', instanceOfCase(1));
    // then
    expect(instance.activeElements.map(({ elementId }) => elementId)).toEqual(['Task_Lookup']);
    expect(instance).toMatchObject({ state: 'ACTIVE', hasIncident: true });
    expect(instance.openIncidentKeys).toHaveLength(1);
  });

  it('calls a cancelled instance cancelled', async () => {
    const store = await projected();
    expect(store.one('processInstances', instanceOfCase(2))).toMatchObject({ state: 'CANCELED', activeElements: [] });
  });

  it('moves a migrated instance to its new version and element', async () => {
    // given an instance that was migrated at its user task
    const instance = (await projected()).one('processInstances', instanceOfCase(4));
    // then
    expect(instance.version).toBe(2);
    expect(instance.activeElements.map(({ elementId }) => elementId)).toEqual(['Task_Examine']);
  });

  it('keeps elements, flows and times in the history', async () => {
    // given
    const key = instanceOfCase(1);
    // when
    const history = (await projected()).one('instanceHistories', `${key}-0`);
    // then
    const elements = Object.values(history.elements);
    expect(elements.map(({ elementId }) => elementId)).toEqual([
      'record-stream',
      'Start_Plain',
      'Task_Lookup',
      'Task_Decide',
      'Task_Check',
      'Timer_FollowUp',
      'Call_Partner',
      'End_Done',
    ]);
    expect(elements.every(({ state, endedAt }) => state === 'COMPLETED' && endedAt !== null)).toBe(true);
    expect(history.flows.map(({ elementId }) => elementId)).toEqual([
      'Flow_Start',
      'Flow_Decide',
      'Flow_Check',
      'Flow_Later',
      'Flow_Call',
      'Flow_End',
    ]);
  });
});
