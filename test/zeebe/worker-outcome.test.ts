import { Error as MongooseError, mongo } from 'mongoose';
import { z } from 'zod';
import { NotFound, Unavailable } from '../../src/errors.ts';
import { BpmnError, defineWorker, type JobContext } from '../../src/zeebe/define-worker.ts';
import { type ActivatedJob, backOffMs, decideOutcome, maxMessageLength } from '../../src/zeebe/worker-outcome.ts';

const { MongoNetworkTimeoutError } = mongo;
const secret = 'Nuria Beispiel';

function workerThat(
  handle: (input: { caseId: string; validOn: string }, deps: { now: string }, job: JobContext) => Promise<unknown>,
) {
  return defineWorker({
    type: 'reckon',
    title: { de: 'Rechnen', en: 'Reckon' },
    input: z.object({ caseId: z.uuid(), validOn: z.iso.date() }),
    output: z.object({ amountCents: z.int() }),
    errors: { NOT_RESPONSIBLE: { de: 'Nicht zuständig', en: 'Not responsible' } },
    timeoutMs: 2_000,
    handle: (input, deps: { now: string }, job) => handle(input, deps, job) as Promise<{ amountCents: number }>,
  });
}

function jobWith(variables: unknown, retries = 3): ActivatedJob {
  return {
    key: '2251799813685999',
    type: 'reckon',
    processInstanceKey: '4503599627370497',
    bpmnProcessId: 'benefit-application',
    elementId: 'Task_Reckon',
    elementInstanceKey: '4503599627370500',
    customHeaders: '{"team":"1"}',
    retries,
    variables: JSON.stringify(variables),
  };
}

const good = { caseId: '5f0c1d5e-7d0a-4b3a-9d52-0e2f0c3b1a11', validOn: '2026-11-22' };
const deps = { now: '2026-11-22' };

describe('decideOutcome', () => {
  it('completes with what output declares and nothing else', async () => {
    // given
    const worker = workerThat(() => Promise.resolve({ amountCents: 40_900, familyName: secret }));

    // when
    const outcome = await decideOutcome(worker, deps, jobWith({ ...good, familyName: secret }));

    // then
    expect(outcome).toEqual({ kind: 'complete', variables: { amountCents: 40_900 } });
  });

  it('tells the handler about its job, with one idempotency key over all retries', async () => {
    const seen: JobContext[] = [];
    const worker = workerThat((_input, _deps, job) => {
      seen.push(job);
      return Promise.resolve({ amountCents: 1 });
    });

    await decideOutcome(worker, deps, jobWith(good, 3));
    await decideOutcome(worker, deps, jobWith(good, 2));

    expect(seen[0]).toMatchObject({ jobKey: '2251799813685999', elementId: 'Task_Reckon', headers: { team: '1' } });
    expect(seen[0]!.idempotencyKey).toBe(seen[1]!.idempotencyKey);
  });

  it('raises a declared business error', async () => {
    const worker = workerThat(() => Promise.reject(new BpmnError('NOT_RESPONSIBLE', '§ 10a AsylbLG')));

    expect(await decideOutcome(worker, deps, jobWith(good))).toEqual({
      kind: 'bpmnError',
      errorCode: 'NOT_RESPONSIBLE',
      message: '§ 10a AsylbLG',
    });
  });

  it.each([
    ['an undeclared business error', () => Promise.reject(new BpmnError('TYPO')), 'UNDECLARED_BPMN_ERROR: TYPO'],
    ['output that does not match', () => Promise.resolve({ amountCents: 'viel' }), 'OUTPUT_INVALID: amountCents: '],
  ])('makes an incident at once of %s', async (_, handle, message) => {
    const outcome = await decideOutcome(workerThat(handle), deps, jobWith(good));

    expect(outcome).toMatchObject({ kind: 'fail', retries: 0, message: expect.stringContaining(message) });
  });

  it.each([
    [{ ...good, validOn: secret }, 'validOn'],
    [{ validOn: '2026-11-22' }, 'caseId'],
    [{ caseId: secret, validOn: 3 }, 'caseId'],
  ])('names the field of input that does not match, not its value', async (variables, field) => {
    const outcome = await decideOutcome(
      workerThat(() => Promise.resolve({ amountCents: 1 })),
      deps,
      jobWith(variables),
    );

    expect(outcome).toMatchObject({ kind: 'fail', retries: 0, message: expect.stringMatching(`^INPUT_INVALID: ${field}: `) });
    expect(JSON.stringify(outcome)).not.toContain(secret);
  });

  it('takes one retry for any other error and says neither its text nor more than an incident can hold', async () => {
    const worker = workerThat(() => Promise.reject(new TypeError(`no rate for ${secret}`.repeat(1000))));

    const outcome = await decideOutcome(worker, deps, jobWith(good, 2));

    expect(outcome).toMatchObject({
      kind: 'fail',
      retries: 1,
      message: expect.stringMatching(/^UNEXPECTED: TypeError at [\w.-]+:\d+$/),
    });
    expect(JSON.stringify(outcome)).not.toContain(secret);
    expect(JSON.stringify(outcome).length).toBeLessThan(maxMessageLength + 100);
  });

  it('carries the code of an expected error', async () => {
    const worker = workerThat(() => Promise.reject(new NotFound('NOT_FOUND', { field: 'caseId', values: { name: secret } })));

    const outcome = await decideOutcome(worker, deps, jobWith(good));

    expect(outcome).toMatchObject({ kind: 'fail', retries: 2, message: 'NOT_FOUND: caseId' });
  });

  it.each([
    [new Unavailable('STORE_UNAVAILABLE'), 'STORE_UNAVAILABLE'],
    [new MongoNetworkTimeoutError('connection to 10.0.0.1 timed out'), 'UNEXPECTED: MongoNetworkTimeoutError'],
    [new MongooseError.MongooseServerSelectionError('no server'), 'UNEXPECTED: MongooseServerSelectionError'],
  ])('keeps the retries while the store is away: %s', async (error, message) => {
    const outcome = await decideOutcome(
      workerThat(() => Promise.reject(error)),
      deps,
      jobWith(good, 1),
    );

    expect(outcome).toMatchObject({ kind: 'fail', retries: 1, message: expect.stringContaining(message) });
  });

  it('gives up a handler before the engine hands the job to somebody else', async () => {
    jest.useFakeTimers();
    try {
      const outcome = decideOutcome(
        workerThat(() => new Promise(() => undefined)),
        deps,
        jobWith(good),
      );
      await jest.advanceTimersByTimeAsync(1_999);

      expect(await outcome).toMatchObject({ kind: 'fail', retries: 2, message: expect.stringContaining('HandlerTimeout') });
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('backOffMs', () => {
  it('grows with every failure and has an end', () => {
    expect([3, 2, 1].map(backOffMs)).toEqual([2_000, 8_000, 32_000]);
    expect(backOffMs(-20)).toBe(300_000);
  });
});
