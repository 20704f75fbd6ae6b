import { instanceOfCase, projected } from './record-stream.ts';

describe('instance operation projector', () => {
  it('records a modification with what it started and ended', async () => {
    // given an instance that an operator moved from the lookup to the check
    const history = (await projected()).one('instanceHistories', `${instanceOfCase(3)}-0`);
    // then
    const [lookup] = Object.entries(history.elements).find(([, { elementId }]) => elementId === 'Task_Lookup')!;
    expect(history.operations).toEqual([
      {
        kind: 'MODIFICATION',
        at: expect.any(Date),
        activatedElementIds: ['Task_Check'],
        terminatedElementInstanceKeys: [lookup],
      },
    ]);
    expect(history.elements[lookup]?.state).toBe('TERMINATED');
  });

  it('records a migration with its mapping', async () => {
    const history = (await projected()).one('instanceHistories', `${instanceOfCase(4)}-0`);
    expect(history.operations).toMatchObject([
      { kind: 'MIGRATION', mapping: [{ sourceElementId: 'Task_Check', targetElementId: 'Task_Examine' }] },
    ]);
  });
});
