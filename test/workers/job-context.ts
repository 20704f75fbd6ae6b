import type { JobContext } from '../../src/zeebe/define-worker.ts';

/** What a handler sees of its job. */
export function jobContext(type = 'test'): JobContext {
  return {
    jobKey: '2251799813685301',
    processInstanceKey: '2251799813685249',
    processDefinitionId: 'arrival-registration',
    elementId: 'Task',
    elementInstanceKey: '2251799813685300',
    idempotencyKey: `${type}:2251799813685249:2251799813685300`,
    headers: {},
  };
}

/** Stands for dependencies of which a test needs only a part; anything else that is called fails the test. */
export function only<Deps>(part: {
  [Key in keyof Deps]?: Deps[Key] extends (...args: never[]) => unknown ? Deps[Key] : Partial<Deps[Key]>;
}): Deps {
  return part as Deps;
}

let count = 0;
/** A new uuid that is easy to tell apart in a failure. */
export function uuid(): string {
  count += 1;
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}
