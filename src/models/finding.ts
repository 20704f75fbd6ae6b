/** Builds findings about models; their sentences stand in finding-messages.ts. */
import type { Finding } from '../contracts/validation.ts';
import { findingMessages, type FindingCode } from './finding-messages.ts';

/** A finding before it is known in which file it stands. */
export type ModelFinding = Omit<Finding, 'resourceName'>;

type Values = Record<string, string | number>;

function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

function build(severity: Finding['severity'], code: FindingCode, elementId: string | null, values: Values): ModelFinding {
  const { de, en } = findingMessages[code];
  return { severity, code, elementId, message: { de: fill(de, values), en: fill(en, values) } };
}

/** Keeps the model from being deployed. */
export function error(code: FindingCode, elementId: string | null = null, values: Values = {}): ModelFinding {
  return build('error', code, elementId, values);
}

export function warning(code: FindingCode, elementId: string | null = null, values: Values = {}): ModelFinding {
  return build('warning', code, elementId, values);
}
