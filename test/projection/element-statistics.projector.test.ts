import { projected } from './record-stream.ts';

describe('element statistics projector', () => {
  it('counts starts and ends of an element by day and adds up how long it took', async () => {
    // given a stream in which the first user task took 1.3 seconds and two were cancelled
    const store = await projected();
    // when
    const figures = store.all('elementStatistics').filter(({ elementId }) => elementId === 'Task_Check');
    // then
    const sum = (field: 'activated' | 'completed' | 'terminated') => figures.reduce((total, it) => total + it[field], 0);
    expect([sum('activated'), sum('completed'), sum('terminated')]).toEqual([4, 1, 1]);
    const task = store.all('userTasks').find(({ state }) => state === 'COMPLETED')!;
    const duration = figures.reduce((total, { durationMs }) => total + durationMs, 0);
    expect(Math.abs(duration - (task.endedAt!.getTime() - task.createdAt.getTime()))).toBeLessThan(100);
  });

  it('measures a wait over days', async () => {
    const timer = (await projected())
      .all('elementStatistics')
      .find(({ elementId, completed }) => elementId === 'Timer_FollowUp' && completed);
    expect(timer!.longestMs).toBeGreaterThan(3 * 86_400_000);
  });
});
