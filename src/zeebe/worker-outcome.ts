/**
 * What becomes of one job: runs the handler of its worker and decides among the four outcomes. No I/O of its own.
 *
 * | handler | outcome |
 * |---|---|
 * | returns what `output` accepts | complete |
 * | throws a BpmnError with a declared code | BPMN error |
 * | throws anything else, or takes too long | fail, one retry less, exponential backoff |
 * | engine, store or partner is away | fail, retries kept, so that the process goes on when the part is back |
 * | input or output does not match, undeclared error code | fail, no retries: an incident that names the field |
 *
 * Messages end up in incidents, which administrators without access to case files read: they hold codes, field names and
 * places in the code, never the text of a foreign error, which may quote a value.
 */
import type { z } from 'zod';
import { LotseError } from '../errors.ts';
import { BpmnError, type JobContext, type Worker } from './define-worker.ts';
import { isOutage } from './outage.ts';

/** One job as the engine hands it out; keys are strings, `customHeaders` and `variables` JSON objects as text. */
export interface ActivatedJob {
  key: string;
  type: string;
  processInstanceKey: string;
  bpmnProcessId: string;
  elementId: string;
  elementInstanceKey: string;
  customHeaders: string;
  retries: number;
  variables: string;
}

export type Outcome =
  | { kind: 'complete'; variables: Record<string, unknown> }
  | { kind: 'bpmnError'; errorCode: string; message: string }
  | { kind: 'fail'; retries: number; message: string; retryBackOffMs: number };

/** Longest message in an incident, in characters. */
export const maxMessageLength = 600;

/** Retries that the models give a job; with fewer left the backoff is longer. */
const modelledRetries = 3;
const firstBackOffMs = 1_000;
const longestBackOffMs = 5 * 60_000;
/** How soon to ask again whether an outage is over. */
const outageBackOffMs = 5_000;

/** 2 s after the first failure, then four times as long each, at most 5 minutes. */
export function backOffMs(retriesLeft: number): number {
  const failures = Math.max(0, modelledRetries - retriesLeft) + 1;
  return Math.min(longestBackOffMs, (firstBackOffMs * 4 ** failures) / 2);
}

/** @param onError for the log: called with what the handler threw, BPMN errors aside */
export async function decideOutcome<Deps>(
  worker: Worker<Deps>,
  deps: Deps,
  job: ActivatedJob,
  onError?: (error: unknown) => void,
): Promise<Outcome> {
  const input = worker.input.safeParse(JSON.parse(job.variables));
  if (!input.success) return incident(`INPUT_INVALID: ${describeIssues(input.error)}`);
  try {
    const returned = await withinTimeout(worker.handle(input.data, deps, contextOf(job)), worker.timeoutMs);
    const output = worker.output.safeParse(returned);
    if (!output.success) return incident(`OUTPUT_INVALID: ${describeIssues(output.error)}`);
    return { kind: 'complete', variables: output.data };
  } catch (error) {
    if (error instanceof BpmnError) {
      if (!Object.hasOwn(worker.errors, error.errorCode)) return incident(`UNDECLARED_BPMN_ERROR: ${error.errorCode}`);
      return { kind: 'bpmnError', errorCode: error.errorCode, message: bounded(error.message) };
    }
    onError?.(error);
    if (isOutage(error)) {
      return { kind: 'fail', retries: job.retries, message: describeError(error), retryBackOffMs: outageBackOffMs };
    }
    const retries = Math.max(0, job.retries - 1);
    return { kind: 'fail', retries, message: describeError(error), retryBackOffMs: retries === 0 ? 0 : backOffMs(job.retries) };
  }
}

/** Code and field of an expected error; of any other its class, its code if it has one, and where it was thrown. */
export function describeError(error: unknown): string {
  if (error instanceof LotseError) {
    const fields = [error.details.field, ...(error.details.fields ?? []).map(({ field }) => field)].filter(
      (field) => field !== undefined,
    );
    return bounded([error.code, ...fields].join(': '));
  }
  if (!(error instanceof Error)) return 'UNEXPECTED: not an error object';
  const code = (error as { code?: unknown }).code;
  const symbol = typeof code === 'number' || (typeof code === 'string' && /^[A-Z0-9_]+$/.test(code)) ? ` ${code}` : '';
  const place = stackFrames(error).find((frame) => !frame.includes('node_modules')) ?? '';
  const file = /([\w.-]+\.[jt]s:\d+)/.exec(place)?.[1];
  return bounded(`UNEXPECTED: ${error.name}${symbol}${file === undefined ? '' : ` at ${file}`}`);
}

/** The frames of the stack without its first lines, which repeat the message. */
export function stackFrames(error: Error): string[] {
  return (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
}

class HandlerTimeout extends Error {
  override readonly name = 'HandlerTimeout';
}

/** The handler can't be stopped, only its result ignored; the answer must leave before the engine hands out the job again. */
async function withinTimeout<T>(running: Promise<T>, timeoutMs: number): Promise<T> {
  const { promise: timeout, reject } = withReject();
  const timer = setTimeout(() => reject(new HandlerTimeout()), timeoutMs - Math.min(1_000, timeoutMs / 10));
  try {
    return await Promise.race([running, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function withReject(): { promise: Promise<never>; reject: (error: Error) => void } {
  let rejectPromise: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, reject) => (rejectPromise = reject));
  return { promise, reject: (error) => rejectPromise(error) };
}

function contextOf(job: ActivatedJob): JobContext {
  return {
    jobKey: job.key,
    processInstanceKey: job.processInstanceKey,
    processDefinitionId: job.bpmnProcessId,
    elementId: job.elementId,
    elementInstanceKey: job.elementInstanceKey,
    idempotencyKey: `${job.type}:${job.processInstanceKey}:${job.elementInstanceKey}`,
    headers: JSON.parse(job.customHeaders) as Record<string, string>,
  };
}

function incident(message: string): Outcome {
  return { kind: 'fail', retries: 0, message: bounded(message), retryBackOffMs: 0 };
}

/** zod's own sentences name what was expected, not the value that came. */
function describeIssues(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.message}`).join('; ');
}

function bounded(message: string): string {
  return message.length <= maxMessageLength ? message : `${message.slice(0, maxMessageLength - 1)}…`;
}
