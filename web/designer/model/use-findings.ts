/** Checks what is being drawn, a moment after each change, as a release would. */
import { useEffect, useState } from 'preact/hooks';
import { validationAnswerSchema, type Finding } from '../../../src/contracts/validation.ts';
import { write } from '../../shared/api/request.ts';
import { isChanged, type ModelFile } from './model-file.ts';

export interface Check {
  state: 'checking' | 'checked' | 'failed';
  findings: readonly Finding[];
  error: unknown;
}

const quietMs = 700;

/** What to check: the process always, of the rest what is changed or looked at. Others count as they run. */
export function toCheck(files: readonly ModelFile[], open: string): ModelFile[] {
  return files.filter((file) => file.kind === 'process' || file.name === open || isChanged(file));
}

export function useFindings(files: readonly ModelFile[], open: string): Check {
  const [check, setCheck] = useState<Check>({ state: 'checking', findings: [], error: null });
  const resources = toCheck(files, open).map(({ name, content }) => ({ name, content }));
  const key = JSON.stringify(resources);
  useEffect(() => {
    let outdated = false;
    setCheck((before) => ({ ...before, state: 'checking' }));
    const timer = setTimeout(() => {
      write('/validations', validationAnswerSchema, { method: 'POST', body: { resources } }).then(
        ({ findings }) => void (outdated || setCheck({ state: 'checked', findings, error: null })),
        (error: unknown) => void (outdated || setCheck((before) => ({ ...before, state: 'failed', error }))),
      );
    }, quietMs);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [key]);
  return check;
}

/** Errors first, then by file and element, as one works them off. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const weight = ({ severity }: Finding) => (severity === 'error' ? 0 : 1);
  return [...findings].sort(
    (a, b) =>
      weight(a) - weight(b) ||
      a.resourceName.localeCompare(b.resourceName) ||
      (a.elementId ?? '').localeCompare(b.elementId ?? ''),
  );
}

export function countFindings(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
