/**
 * One automatic task of a department. A worker file reads like a rule: its type, what goes in, what comes out, which
 * business errors it may raise, and what it does. The handler is pure but for the `deps` that are passed in, and idempotent:
 * the engine may hand out the same job twice.
 */
import type { z } from 'zod';

/** What a handler may know about the job beside its input. */
export interface JobContext {
  jobKey: string;
  processInstanceKey: string;
  processDefinitionId: string;
  elementId: string;
  elementInstanceKey: string;
  /** Stable over retries of the same element instance: use it to make writes idempotent. */
  idempotencyKey: string;
  /** Process custom headers of the element. */
  headers: Readonly<Record<string, string>>;
}

export interface Worker<Deps, Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  /** Zeebe job type; equal to the file name without `.worker.ts`. */
  type: string;
  title: { de: string; en: string };
  input: Input;
  output: Output;
  /** BPMN error codes that the handler may throw, with their meaning. */
  errors: Record<string, { de: string; en: string }>;
  /** How long the engine waits before it hands the job to somebody else. */
  timeoutMs: number;
  handle(input: z.output<Input>, deps: Deps, job: JobContext): Promise<z.input<Output>>;
}

/** Business error: the process model decides how to go on (error boundary event). */
export class BpmnError extends Error {
  readonly errorCode: string;
  constructor(errorCode: string, message = errorCode) {
    super(message);
    this.name = 'BpmnError';
    this.errorCode = errorCode;
  }
}

/** Gives the definition its types; the four outcomes are applied by the job runner in `run-workers.ts`. */
export function defineWorker<Deps, Input extends z.ZodObject, Output extends z.ZodObject>(
  worker: Worker<Deps, Input, Output>,
): Worker<Deps, Input, Output> {
  return worker;
}
