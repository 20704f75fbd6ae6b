import { instanceOfCase, projected, streamUntil } from './record-stream.ts';

describe('job projector', () => {
  it('keeps why a job failed, until it is done', async () => {
    // given the stream up to the failure
    const failed = (await projected(streamUntil(({ valueType, intent }) => valueType === 'JOB' && intent === 'FAILED'))).all(
      'jobs',
    );
    // then
    expect(failed).toMatchObject([
      {
        type: 'record-stream-lookup',
        state: 'FAILED',
        retries: 0,
        errorMessage: 'Register für 00000000-0000-4000-8000-000000000001 antwortet nicht',
        customHeaders: { register: 'azr' },
        endedAt: null,
      },
    ]);
    // and after the operator's retry it is completed
    const done = (await projected()).one('jobs', failed[0]!._id);
    expect(done.state).toBe('COMPLETED');
    expect(done.endedAt).toEqual(expect.any(Date));
  });

  it('keeps a business error, and the element although the engine writes a placeholder', async () => {
    const thrown = streamUntil(({ valueType, intent }) => valueType === 'JOB' && intent === 'ERROR_THROWN');
    const jobs = (await projected(thrown)).all('jobs');
    expect(jobs.find((job) => job.processInstanceKey === instanceOfCase(3))).toMatchObject({
      state: 'ERROR_THROWN',
      errorCode: 'UNKNOWN_PERSON',
      elementId: 'Task_Lookup',
    });
  });
});
