import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import { z } from 'zod';
import { connectZeebe } from '../../src/zeebe/client.ts';
import { BpmnError, defineWorker } from '../../src/zeebe/define-worker.ts';
import { runWorkers, type RunnerOptions, type RunningWorkers } from '../../src/zeebe/run-workers.ts';
import { oneTaskProcess, until } from './test-process.ts';

const grpcAddress = process.env.ZEEBE_GRPC_ADDRESS ?? '127.0.0.1:26500';
const silent = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn() };

type Handle = (input: { amountCents: number }) => Promise<void>;

function workerFor(type: string) {
  return defineWorker({
    type,
    title: { de: 'Prüfen', en: 'Check' },
    input: z.object({ amountCents: z.int() }),
    output: z.object({ doubledCents: z.int() }),
    errors: { REFUSED: { de: 'Abgelehnt', en: 'Refused' } },
    timeoutMs: 60_000,
    async handle(input, deps: { handle: Handle }) {
      await deps.handle(input);
      return { doubledCents: input.amountCents * 2 };
    },
  });
}

describe('runWorkers on a real engine', () => {
  let zeebe: ZeebeGrpcClient;
  let processId: string;
  const running: RunningWorkers[] = [];

  beforeAll(() => {
    zeebe = connectZeebe({ grpcAddress, restAddress: '' });
  });

  beforeEach(async () => {
    processId = `test-${randomUUID()}`;
    await zeebe.deployResource({ name: `${processId}.bpmn`, process: oneTaskProcess(processId, processId) });
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((workers) => workers.stop(1_000)));
  });

  afterAll(() => zeebe.close());

  async function serve(handle: Handle, options: RunnerOptions = {}, client = zeebe): Promise<RunningWorkers> {
    const workers = await runWorkers(client, [workerFor(processId)], { handle }, silent, options);
    running.push(workers);
    return workers;
  }

  const start = (amountCents: unknown) =>
    zeebe.createProcessInstance({ bpmnProcessId: processId, variables: { amountCents } as never });

  const result = (amountCents: number) =>
    zeebe.createProcessInstanceWithResult({ bpmnProcessId: processId, variables: { amountCents }, requestTimeout: 15_000 });

  it('serves jobs that were made before it started, and new ones by the stream', async () => {
    // given
    const served: number[] = [];
    const sources: string[] = [];
    await Promise.all([start(1), start(2)]);

    // when
    const workers = await serve(({ amountCents }) => Promise.resolve(void served.push(amountCents)), {
      onActivated: (_, source) => sources.push(source),
    });
    await until(() => served.length === 2);
    await until(() => workers.health().workers[0]!.streaming);
    const { variables } = await result(3);
    await until(() => workers.health().running === 0);

    // then
    expect(served.sort()).toEqual([1, 2, 3]);
    expect(sources.slice(0, 2)).toEqual(['poll', 'poll']);
    expect(variables).toMatchObject({ doubledCents: 6 });
    expect(workers.health()).toMatchObject({
      connected: true,
      workers: [{ type: processId, lastActivityAt: expect.any(Date) }],
    });
  });

  it('ends jobs in the four ways', async () => {
    // given
    const outcomes: string[] = [];
    let failures = 0;
    await serve(
      ({ amountCents }) => {
        if (amountCents === 1) return Promise.reject(new BpmnError('REFUSED'));
        if (amountCents === 2 && (failures += 1) === 1) return Promise.reject(new Error('for a moment'));
        return Promise.resolve();
      },
      { onOutcome: (_, outcome) => outcomes.push(outcome) },
    );

    // when
    const [refused, retried] = await Promise.all([result(1), result(2)]);
    await start('viel');
    await until(() => outcomes.length === 4);

    // then
    expect(refused.variables).toMatchObject({ refused: true });
    expect(retried.variables).toMatchObject({ doubledCents: 4 });
    expect(outcomes.sort()).toEqual(['bpmnError', 'complete', 'fail', 'fail']);
    expect(silent.warn).toHaveBeenCalledWith(
      expect.objectContaining({ retries: 0, message: expect.stringContaining('amountCents') }),
      expect.any(String),
    );
  });

  it('never runs more jobs at once than it may', async () => {
    // given
    let now = 0;
    let most = 0;
    let done = 0;
    await Promise.all(Array.from({ length: 30 }, (_, index) => start(index)));

    // when
    await serve(
      async () => {
        most = Math.max(most, (now += 1));
        await new Promise((resolve) => setTimeout(resolve, 20));
        now -= 1;
        done += 1;
      },
      { concurrencyPerType: 3 },
    );
    await until(() => done === 30);

    // then
    expect(most).toBe(3);
  });

  it('finishes what runs and hands back what waits when it stops', async () => {
    // given
    const served: string[] = [];
    let finish: () => void = () => undefined;
    const first = await serve(
      async () => {
        served.push('first begins');
        await new Promise<void>((resolve) => (finish = resolve));
        served.push('first ends');
      },
      { concurrency: 1 },
    );
    await Promise.all([start(1), start(2), start(3)]);
    await until(() => served.length === 1 && first.health().workers[0]!.queued === 2);

    // when
    const stopped = first.stop();
    await serve(() => Promise.resolve(void served.push('second')));
    finish();
    await stopped;
    await until(() => served.length === 4);

    // then
    expect(served.sort()).toEqual(['first begins', 'first ends', 'second', 'second']);
  });

  it('goes on when the engine is back', async () => {
    // given
    const cable = await openCable();
    const behindCable = connectZeebe({ grpcAddress: `127.0.0.1:${cable.port}`, restAddress: '' });
    const served: number[] = [];
    const workers = await serve(({ amountCents }) => Promise.resolve(void served.push(amountCents)), {}, behindCable);
    await until(() => workers.health().workers[0]!.streaming);
    await start(1);
    await until(() => served.length === 1);

    // when
    cable.cut();
    await until(() => !workers.health().connected);
    await start(2);
    cable.mend();
    await until(() => served.length === 2 && workers.health().connected && workers.health().workers[0]!.streaming);
    await start(3);
    await until(() => served.length === 3);

    // then
    expect(served).toEqual([1, 2, 3]);
    await workers.stop();
    await behindCable.close();
    cable.close();
  });
});

interface Cable {
  port: number;
  cut(): void;
  mend(): void;
  close(): void;
}

/** A TCP connection to the engine that can be cut. */
async function openCable(): Promise<Cable> {
  const [host, port] = grpcAddress.replace(/^\w+:\/\//, '').split(':');
  const sockets = new Set<Socket>();
  let whole = true;
  const server: Server = createServer((near) => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one
        .on('error', () => other.destroy())
        .on('close', () => other.destroy())
        .pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const dropAll = () => sockets.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as { port: number }).port,
    cut() {
      whole = false;
      dropAll();
    },
    mend: () => void (whole = true),
    close() {
      dropAll();
      server.close();
    },
  };
}
