/** Asks what a command would do whenever it changes; the last answer counts. */
import { useEffect, useState } from 'preact/hooks';
import type { z } from 'zod';
import { write } from '../../shared/api/request.ts';

export interface DryRun<Answer> {
  answer: Answer | null;
  error: unknown;
  busy: boolean;
}

/** @param body as it is sent; null: there is nothing to ask */
export function useDryRun<Schema extends z.ZodType>(path: string, body: object | null, schema: Schema): DryRun<z.output<Schema>> {
  const [state, setState] = useState<DryRun<z.output<Schema>>>({ answer: null, error: null, busy: false });
  const text = body === null ? null : JSON.stringify(body);
  useEffect(() => {
    if (text === null) {
      setState({ answer: null, error: null, busy: false });
      return undefined;
    }
    let outdated = false;
    setState((before) => ({ ...before, busy: true }));
    write(path, schema, { method: 'POST', body: JSON.parse(text) as object }).then(
      (answer) => outdated || setState({ answer, error: null, busy: false }),
      (error: unknown) => outdated || setState({ answer: null, error, busy: false }),
    );
    return () => {
      outdated = true;
    };
  }, [path, text, schema]);
  return state;
}
