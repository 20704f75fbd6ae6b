/** Checks what is being drawn, a moment after each change, as a release would. */
import { useEffect, useState } from 'preact/hooks';
import { validationAnswerSchema, type Finding } from '../../../src/contracts/validation.ts';
import { write } from '../../shared/api/request.ts';
import { toCheck } from './findings.ts';
import type { ModelFile } from './model-file.ts';

export interface Check {
  state: 'checking' | 'checked' | 'failed';
  findings: readonly Finding[];
  error: unknown;
}

const quietMs = 700;

export function useFindings(files: readonly ModelFile[], open: string): Check {
  const [check, setCheck] = useState<Check>({ state: 'checking', findings: [], error: null });
  const resources = toCheck(files, open).map(({ name, content }) => ({ name, content }));
  const key = JSON.stringify(resources);
  useEffect(() => {
    let outdated = false;
    setCheck((before) => ({ ...before, state: 'checking' }));
    const timer = setTimeout(() => {
      write('/validations', validationAnswerSchema, { method: 'POST', body: { resources } }).then(
        ({ findings }) => {
          if (!outdated) setCheck({ state: 'checked', findings, error: null });
        },
        (error: unknown) => {
          if (!outdated) setCheck((before) => ({ ...before, state: 'failed', error }));
        },
      );
    }, quietMs);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [key]);
  return check;
}
