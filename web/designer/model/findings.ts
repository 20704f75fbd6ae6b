/** What to check of a model, and how its findings are read. */
import type { Finding } from '../../../src/contracts/validation.ts';
import { isChanged, type ModelFile } from './model-file.ts';

/** What to check: the process always, of the rest what is changed or looked at. Others count as they run. */
export function toCheck(files: readonly ModelFile[], open: string): ModelFile[] {
  return files.filter((file) => file.kind === 'process' || file.name === open || isChanged(file));
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
