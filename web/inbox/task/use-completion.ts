/** Completing a task: the form's own checks first, then the server's, each at its field. */
import type { MutableRef } from 'preact/hooks';
import { useCallback, useRef, useState } from 'preact/hooks';
import { taskStateSchema, type Task } from '../../../src/contracts/task.ts';
import type { FormControls, InvalidField } from '../../adapters/form-js/form-view.tsx';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useLanguage } from '../../shared/language/language-provider.tsx';

interface Setup {
  task: Task;
  controls: MutableRef<FormControls | null>;
  hasForm: boolean;
  /** @param visible false when the process goes on a moment later */
  onDone: (visible: boolean) => void;
}

export interface Completion {
  complete: () => Promise<void>;
  busy: boolean;
  /** Why the server refused, beside single fields. */
  problem: unknown;
  invalid: readonly InvalidField[];
  /** Somebody has changed something since: what was wrong before may be right now. */
  clear: () => void;
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

export function useCompletion({ task, controls, hasForm, onDone }: Setup): Completion {
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [invalid, setInvalid] = useState<readonly InvalidField[]>([]);
  // The same values are sent under the same key again, so that an answer that got lost does no harm.
  const attempt = useRef<{ text: string; key: string } | null>(null);

  const showInvalid = useCallback(async () => {
    await nextFrame();
    setInvalid(controls.current?.invalidFields() ?? []);
  }, [controls]);

  const complete = useCallback(async () => {
    if (busy) return;
    setProblem(null);
    setInvalid([]);
    const submitted = hasForm ? controls.current?.submit() : { values: {}, valid: true };
    if (submitted === undefined) return;
    if (!submitted.valid) return showInvalid();
    const text = JSON.stringify(submitted.values);
    if (attempt.current?.text !== text) attempt.current = { text, key: crypto.randomUUID() };
    setBusy(true);
    try {
      const { visible } = await write(`/tasks/${task.userTaskKey}/complete`, taskStateSchema, {
        method: 'POST',
        body: { values: submitted.values },
        idempotencyKey: attempt.current.key,
      });
      onDone(visible);
    } catch (refusal) {
      attempt.current = refusal instanceof ApiProblem && refusal.problem.status === 0 ? attempt.current : null;
      const fields = refusal instanceof ApiProblem ? refusal.problem.fields : undefined;
      if (fields !== undefined && fields.length > 0) {
        controls.current?.showProblems(fields.map(({ field, details }) => ({ field, message: details[language] })));
        await showInvalid();
        if ((controls.current?.invalidFields() ?? []).length === 0) setProblem(refusal);
      } else setProblem(refusal);
    } finally {
      setBusy(false);
      void refresh('/tasks', '/cases', '/saved-filters');
    }
  }, [busy, hasForm, controls, task.userTaskKey, onDone, showInvalid, language]);

  const clear = useCallback(() => {
    setProblem(null);
    setInvalid([]);
  }, []);
  return { complete, busy, problem, invalid, clear };
}
