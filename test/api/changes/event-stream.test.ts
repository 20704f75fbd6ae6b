/** The stream of changes: what each person is told, and how it ends. */
import { openEventStream } from '../../../src/api/changes/event-stream.ts';
import { createChangeHub } from '../../../src/api/changes/change-hub.ts';
import type { Actor } from '../../../src/contracts/actor.ts';
import { createChangeFeed, type Change } from '../../../src/read-model/change-feed.ts';
import { actor } from '../../policies/actors.ts';

function taskChange(changes: Record<string, unknown> = {}): Change {
  const document = {
    state: 'CREATED',
    elementId: 'Task_CheckCompleteness',
    bpmnProcessId: 'benefit-application',
    processInstanceKey: '2251799813685251',
    caseId: 'case-1',
    assignee: null,
    candidateGroups: ['lst-clerk'],
    departments: ['lst'],
    urgency: 'TODAY',
    dueAt: null,
    ...changes,
  };
  return { collection: 'userTasks', id: '1', document } as unknown as Change;
}

const forAbh = { candidateGroups: ['abh-clerk'], departments: ['abh'] };

function listen(who: Actor, options: Partial<Parameters<typeof openEventStream>[0]> = {}) {
  const feed = createChangeFeed();
  const disconnect = jest.fn();
  const { body, close } = openEventStream({
    hub: createChangeHub(feed),
    actor: who,
    recheck: () => Promise.resolve(who),
    disconnect,
    resumed: false,
    ...options,
  });
  const read = () => String(body.read() ?? '');
  return { feed, disconnect, body, close, read };
}

/** What the events of the stream say. */
function eventsIn(text: string): unknown[] {
  return [...text.matchAll(/^event: change\ndata: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''));
}

afterEach(() => jest.useRealTimers());

test('a person hears of the tasks of their department, and of others only that the case goes on', () => {
  // given
  const { feed, read, close } = listen(actor('lst-clerk'));

  // when
  feed.publish([taskChange(), { ...taskChange(forAbh), id: '2' }]);

  // then
  expect(eventsIn(read())).toEqual([
    { collection: 'userTasks', id: '1', facts: expect.objectContaining({ state: 'CREATED', candidateGroups: ['lst-clerk'] }) },
    { collection: 'cases', id: 'case-1', facts: { part: 'progress', bpmnProcessId: 'benefit-application' } },
  ]);
  close();
});

test('who may not open cases hears nothing of them', () => {
  const { feed, read, close } = listen(actor('dpo'));

  feed.publish([taskChange()]);

  expect(eventsIn(read())).toEqual([]);
  close();
});

test('operators hear of every task what they see of it in operations, and not who may do it', () => {
  const { feed, read, close } = listen(actor('admin'));

  feed.publish([taskChange()]);

  const facts = { state: 'CREATED', elementId: 'Task_CheckCompleteness', bpmnProcessId: 'benefit-application' };
  expect(eventsIn(read())).toEqual([
    { collection: 'userTasks', id: '1', facts: { ...facts, processInstanceKey: '2251799813685251', caseId: 'case-1' } },
  ]);
  close();
});

test('who loses a task to another department hears that it is gone, and not where', () => {
  const { feed, read, close } = listen(actor('lst-clerk'));
  feed.publish([taskChange()]);
  read();

  feed.publish([taskChange(forAbh)]);

  expect(eventsIn(read())).toEqual([
    { collection: 'userTasks', id: '1', facts: { gone: true } },
    { collection: 'cases', id: 'case-1', facts: { part: 'progress', bpmnProcessId: 'benefit-application' } },
  ]);
  close();
});

test('variables and incidents are for operators only', () => {
  const incident = {
    collection: 'incidents',
    id: '7',
    document: { state: 'OPEN', errorMessage: 'name of a person' },
  } as unknown as Change;
  const clerk = listen(actor('lst-clerk'));
  const admin = listen(actor('admin'));

  for (const { feed } of [clerk, admin]) feed.publish([incident]);

  expect(eventsIn(clerk.read())).toEqual([]);
  expect(eventsIn(admin.read())).toEqual([{ collection: 'incidents', id: '7', facts: { state: 'OPEN' } }]);
  clerk.close();
  admin.close();
});

test('a client that does not read is cut off instead of filling the memory', () => {
  const { feed, disconnect, body } = listen(actor('lst-clerk'), { mostBuffered: 20_000 });

  for (let change = 0; change < 1000; change += 1) feed.publish([taskChange()]);

  expect(disconnect).toHaveBeenCalledTimes(1);
  expect(body.writableLength).toBeLessThan(25_000);
});

test('the stream beats while nothing happens, and ends once the session has', async () => {
  // given
  jest.useFakeTimers();
  let current: Actor | null = actor('lst-clerk');
  const { feed, body, read } = listen(actor('lst-clerk'), { recheck: () => Promise.resolve(current) });

  // when
  await jest.advanceTimersByTimeAsync(15_000);
  const beat = read();
  current = null;
  await jest.advanceTimersByTimeAsync(5_000);
  feed.publish([taskChange()]);

  // then
  expect(beat).toContain(': still here');
  expect(read()).toBe('event: end\ndata: {}\n\n');
  expect(body.writableEnded).toBe(true);
});

test('rights that change while the stream is open hold from then on', async () => {
  jest.useFakeTimers();
  const { feed, read, close } = listen(actor('lst-clerk'), { recheck: () => Promise.resolve(actor('abh-clerk')) });

  await jest.advanceTimersByTimeAsync(5_000);
  feed.publish([taskChange()]);

  expect(eventsIn(read())).toEqual([expect.objectContaining({ collection: 'cases' })]);
  close();
});

test('a client that comes back is asked to load anew', () => {
  const { read, close } = listen(actor('lst-clerk'), { resumed: true });
  expect(read()).toContain('event: resync');
  close();
});
