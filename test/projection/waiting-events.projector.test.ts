import { instanceOfCase, projected, streamUntil } from './record-stream.ts';

describe('timer projector', () => {
  it('shows when a timer fires, and that it has', async () => {
    const until = (intent: string) => streamUntil((record) => record.valueType === 'TIMER' && record.intent === intent);
    const [running] = (await projected(until('CREATED'))).all('timers');
    expect(running).toMatchObject({ state: 'CREATED', elementId: 'Timer_FollowUp', processInstanceKey: instanceOfCase(1) });
    expect(running!.dueAt).toEqual(expect.any(Date));
    expect((await projected(until('TRIGGERED'))).all('timers')).toMatchObject([{ state: 'TRIGGERED' }]);
  });
});

describe('message projectors', () => {
  it('show what an instance waits for', async () => {
    const created = streamUntil(({ valueType, intent }) => valueType === 'PROCESS_MESSAGE_SUBSCRIPTION' && intent === 'CREATED');
    const waiting = (await projected(created)).all('messageSubscriptions').find(({ kind }) => kind === 'CATCH');
    expect(waiting).toMatchObject({
      state: 'CREATED',
      messageName: 'record-stream-reply',
      correlationKey: '00000000-0000-4000-8000-000000000001',
      elementId: 'Catch_Reply',
    });
  });

  it('name the instances that took a message', async () => {
    const messages = (await projected()).all('messages');
    const child = (await projected())
      .all('processInstances')
      .find(({ bpmnProcessId }) => bpmnProcessId === 'record-stream-child')!;
    expect(messages).toMatchObject([
      { name: 'record-stream-reply', messageId: 'm-1', correlatedTo: [child._id] },
      { name: 'record-stream-start', messageId: 'm-2', correlatedTo: [instanceOfCase(4)] },
    ]);
  });

  it('replace the start subscription of the old version by that of the new one', async () => {
    const starts = (await projected()).all('messageSubscriptions').filter(({ kind }) => kind === 'START');
    expect(starts.map(({ state }) => state)).toEqual(['DELETED', 'CREATED']);
  });
});

describe('signal projector', () => {
  it('keeps that a signal was broadcast', async () => {
    expect((await projected()).all('signals')).toMatchObject([{ name: 'record-stream-signal' }]);
  });
});
